using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Shared;

/// <summary>Whatever can be searched finds a name in every spelling somebody may have in mind.</summary>
public sealed class SearchTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("Özlem López", "özlem lopez")]
    [InlineData("Özlem López", "Oezlem")]
    [InlineData("Anna Müller", "Muller")]
    [InlineData("Anna Mueller", "müller")]
    [InlineData("Søren O’Brien", "soren o'brien")]
    [InlineData("Łukasz Groß", "gross lukasz")]
    public async Task A_name_is_found_everywhere_however_it_is_spelled(string name, string typed)
    {
        var edition = TestData.Edition();
        var talk = TestData.Talk(edition);
        await site.ArrangeAsync(edition, talk, TestData.Registration(edition, name: name), TestData.Speaker(name), LetterTo(name));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        foreach (var list in new[]
        {
            OrganizerRegistrationLinks.List(edition.Slug), OrganizerSpeakerLinks.List, OrganizerOutboxLinks.List,
            OrganizerTalkLinks.Speakers(edition.Slug, talk.Id),
        })
        {
            Assert.Contains(name, (await organizer.GetAsync($"{list}?suche={Uri.EscapeDataString(typed)}")).Text, StringComparison.Ordinal);
            Assert.DoesNotContain(
                name, (await organizer.GetAsync($"{list}?suche={Uri.EscapeDataString(typed)}%20nirgends")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Speakers_and_the_team_stand_in_the_order_of_a_german_list()
    {
        string[] names = ["Äffle Anders", "Aga Zwei", "Ludger", "Łukasz", "Lulu"];
        foreach (var name in names.Reverse())
            await site.ArrangeAsync(TestData.Speaker(name));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var text = (await organizer.GetAsync(OrganizerSpeakerLinks.List)).Text;

        Assert.Equal(names, names.OrderBy(name => text.IndexOf(name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_name_no_address_can_be_made_of_is_not_blamed_on_a_field_that_was_left_empty()
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerSpeakerLinks.Create), new Dictionary<string, string?> { ["Name"] = "漢字" });

        Assert.Contains(
            "Aus diesem Namen konnten wir keine Adresse bilden",
            page.Document.QuerySelector("#Slug-error")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anna@xn--stdte-hra.example")]
    [InlineData("Anna@städte.example")]
    public async Task A_domain_is_shown_as_people_write_it_and_found_in_either_form(string typed)
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, email: EmailAddress.Parse(typed).Value);
        await site.ArrangeAsync(edition, person);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Reader);

        foreach (var search in new[] { "städte.example", "xn--stdte-hra.example", "anna@XN--STDTE-HRA.example", "staedte" })
        {
            var page = await organizer.GetAsync(
                OrganizerRegistrationLinks.List(edition.Slug) + "?suche=" + Uri.EscapeDataString(search));
            Assert.Contains("Anna@städte.example", page.Text, StringComparison.Ordinal);
        }
    }

    private static OutboxMail LetterTo(string name) => new()
    {
        Kind = "Test",
        Priority = LetterPriority.Personal,
        ToName = name,
        ToAddress = "jemand@stadt.example",
        Subject = "Ein Betreff",
        Text = "Text",
        Html = "<p>Text</p>",
        QueuedUtc = TestData.Now,
        NextAttemptUtc = TestData.Now,
    };
}
