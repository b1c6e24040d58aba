using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Speakers.Create;

/// <summary>Nobody is there twice because somebody wrote the name another way.</summary>
public sealed class CreateSpeakerTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Main = "main form[novalidate]";

    [Fact]
    public async Task Who_is_called_alike_is_offered_before_somebody_new_is_made()
    {
        var there = TestData.Speaker("Jürgen Größler");
        await site.ArrangeAsync(there);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var typed = new Dictionary<string, string?> { ["Name"] = "Dr. Juergen Groessler", ["Organisation"] = "Ein Amt" };

        var asked = await organizer.SubmitAsync(await organizer.GetAsync(OrganizerSpeakerLinks.Create), typed, Main);
        var before = (await site.AllAsync<Speaker>()).Count(s => s.Name == typed["Name"]);
        var made = await organizer.SubmitAsync(
            asked,
            new Dictionary<string, string?> { ["OtherThan"] = asked.Document.QuerySelector("[name=OtherThan]")!.GetAttribute("value") },
            Main);

        Assert.Equal((HttpStatusCode.Conflict, 0), (asked.Status, before));
        Assert.NotNull(asked.Document.QuerySelector($"main a[href='{OrganizerSpeakerLinks.Edit(there.Id)}']"));
        Assert.Equal("Ein Amt", asked.Document.QuerySelector("[name=Organisation]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        Assert.Single(await site.AllAsync<Speaker>(), s => s.Name == typed["Name"]);
    }

    [Fact]
    public async Task For_a_talk_the_one_who_is_there_can_be_taken_at_once()
    {
        var edition = TestData.Edition();
        var talk = TestData.Talk(edition);
        var there = TestData.Speaker("Żaneta Éclair");
        await site.ArrangeAsync(edition, talk, there);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerSpeakerLinks.CreateFor(edition.Slug, talk.Id, "Zaneta Eclair"));
        var taken = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "main .notice form"));

        Assert.Contains("Gibt es diese Person schon?", page.Text, StringComparison.Ordinal);
        Assert.Contains("Die Person ist dabei.", taken.Text, StringComparison.Ordinal);
        Assert.Single(await site.AllAsync<Speaker>(), s => s.Name == there.Name);
        Assert.Single(await site.AllAsync<TalkSpeaker>(), s => s.TalkId == talk.Id && s.SpeakerId == there.Id);
    }

    [Fact]
    public async Task Nobody_is_asked_about_a_name_nobody_has()
    {
        await site.ArrangeAsync(TestData.Speaker("Aurora Zweistein"));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var made = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerSpeakerLinks.Create), new Dictionary<string, string?> { ["Name"] = "Aurelia Zweistein" });

        Assert.Equal(HttpStatusCode.Redirect, made.Status);
    }
}
