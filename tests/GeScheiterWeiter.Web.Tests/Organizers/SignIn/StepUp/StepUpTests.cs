using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.SignIn.StepUp;

/// <summary>A form that is sent after the proof of who sends it has grown old.</summary>
public sealed class StepUpTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string PasswordForm = "main form:not([data-passkey])";
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(16);

    [Fact]
    public async Task What_was_typed_survives_the_question_and_is_sent_after_it()
    {
        using var owner = await site.NewOrganizerAsync();
        var form = Filled(
            await owner.GetAsync(OrganizerTeamLinks.Invite),
            new() { ["Name"] = "Neue <Person>", ["Email"] = "umweg@gescheiterweiter.test", ["Role"] = "Reader" });
        site.Clock.Advance(TooLong);

        var asked = await SendOnAsync(owner, await owner.PostAsync(OrganizerTeamLinks.Invite, form), form);
        Assert.Contains("nicht verloren", asked.Text, StringComparison.Ordinal);
        var wrong = await owner.SubmitAsync(asked, new Dictionary<string, string?> { ["Password"] = "falsch-falsch-falsch" }, PasswordForm);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Empty(await site.LettersAsync("umweg@gescheiterweiter.test"));
        var proof = Filled(wrong, new() { ["Password"] = SignedIn.Password }, PasswordForm);
        var invited = await SendOnAsync(owner, await owner.PostAsync(wrong.Form(PasswordForm).GetAttribute("action")!, proof), proof);

        Assert.Equal(OrganizerTeamLinks.List, invited.Location);
        await site.LastLetterAsync("umweg@gescheiterweiter.test");
        Assert.Equal("Neue <Person>", (await site.AllAsync<Organizer>()).Single(o => o.Email == "umweg@gescheiterweiter.test").Name);
    }

    [Fact]
    public async Task Every_tick_survives_and_no_secret_is_put_into_the_page()
    {
        using var owner = await site.NewOrganizerAsync(provedAgo: TooLong);
        List<KeyValuePair<string, string>> sent =
            [new("Columns", "Name"), new("Columns", "Role"), new("Password", "geheim"), new("Credential", "einmalig")];
        var token = FormFields.Of((await owner.GetAsync(OrganizerAccountLinks.Account)).Form("main form[method=post]"))
            .Where(field => field.Key.StartsWith("__", StringComparison.Ordinal));
        sent.AddRange(token);

        var asked = await SendOnAsync(owner, await owner.PostAsync(OrganizerTeamLinks.Invite, sent), sent);

        Assert.Equal(
            ["Name", "Role"],
            asked.Form(PasswordForm).QuerySelectorAll("input[name=Columns]").Select(input => input.GetAttribute("value")));
        Assert.Equal(
            ["Name", "Role"],
            asked.Form("form[data-passkey]").QuerySelectorAll("input[name=Columns]").Select(input => input.GetAttribute("value")));
        Assert.DoesNotContain("geheim", asked.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("einmalig", asked.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weiter=%2Fadmin%2Fteam%2Feinladen")]
    [InlineData("weiter=CfDJ8")]
    [InlineData("weiter=")]
    public async Task Nobody_but_the_site_itself_chooses_where_a_form_is_sent(string query)
    {
        using var owner = await site.NewOrganizerAsync();
        var page = await owner.GetAsync(OrganizerSignInLinks.StepUp + "?" + query);

        var proved = await owner.SubmitAsync(page, new Dictionary<string, string?> { ["Password"] = SignedIn.Password }, PasswordForm);

        Assert.Equal(HttpStatusCode.Redirect, proved.Status);
        Assert.Equal(OrganizerLinks.Dashboard, proved.Location);
    }

    [Fact]
    public async Task What_was_sealed_for_one_person_sends_nothing_for_another()
    {
        using var one = await site.NewOrganizerAsync(provedAgo: TooLong);
        using var other = await site.NewOrganizerAsync();
        var seal = (await one.PostAsync(OrganizerTeamLinks.Invite, [])).Location!.Split('?')[1];
        var page = await other.GetAsync(OrganizerSignInLinks.StepUp + "?" + seal);

        var proved = await other.SubmitAsync(page, new Dictionary<string, string?> { ["Password"] = SignedIn.Password }, PasswordForm);

        Assert.Equal(OrganizerLinks.Dashboard, proved.Location);
    }

    private static List<KeyValuePair<string, string>> Filled(
        WebPage page, Dictionary<string, string> values, string form = "main form[method=post]") =>
        [.. FormFields.Of(page.Form(form)).Where(field => !values.ContainsKey(field.Key)), .. values];

    /// <summary>What a browser does with an answer of 307.</summary>
    private static Task<WebPage> SendOnAsync(Visitor browser, WebPage answer, List<KeyValuePair<string, string>> fields)
    {
        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.Status);
        return browser.PostAsync(answer.Location!, fields);
    }
}
