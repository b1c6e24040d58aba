using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.SignIn;

public sealed class SignInPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_page()
    {
        using var stranger = site.NewVisitor();

        var answer = await stranger.GetAsync(OrganizerLinks.Dashboard);

        Assert.Equal(OrganizerSignInLinks.SignIn + "?ziel=%2Fadmin", answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await stranger.FollowAsync(answer)).Status);
    }

    [Theory]
    [InlineData(OrganizerRole.Reader)]
    [InlineData(OrganizerRole.Organizer)]
    [InlineData(OrganizerRole.Owner)]
    public async Task Every_role_sees_the_dashboard(OrganizerRole role)
    {
        using var organizer = await site.NewOrganizerAsync(role);

        Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync(OrganizerLinks.Dashboard)).Status);
    }

    [Fact]
    public async Task Without_a_second_factor_only_its_set_up_is_open()
    {
        using var organizer = await site.NewOrganizerAsync(withSecondFactor: false);

        Assert.Equal(OrganizerAccountLinks.SecondFactor, (await organizer.GetAsync(OrganizerLinks.Dashboard)).Location);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}")]
    [InlineData(null)]
    public async Task A_device_that_answers_nonsense_is_refused(string? credential)
    {
        using var stranger = site.NewVisitor();
        var fields = FormFields.Of((await stranger.GetAsync(OrganizerSignInLinks.SignIn)).Form("form[data-passkey]"))
            .Where(field => !field.Key.Equals("credential", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.Equal(HttpStatusCode.OK, (await stranger.PostAsync(OrganizerSignInLinks.Passkey + "/optionen", fields)).Status);

        var answer = await stranger.PostAsync(
            OrganizerSignInLinks.Passkey, credential is null ? fields : [.. fields, KeyValuePair.Create("credential", credential)]);

        Assert.StartsWith(OrganizerSignInLinks.SignIn, answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_sign_in_does_not_exist_outside_Development()
    {
        using var stranger = site.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/entwicklung/anmelden/x")).Status);
    }
}
