using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Organizers.Editions;

public sealed class EditionPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task An_organizer_writes_an_edition_and_publishes_it()
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerEditionLinks.Create);

        var answer = await organizer.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["Name"] = "Größe & Mut",
            ["Start"] = "2035-06-14T18:00",
            ["End"] = "2035-06-14T20:00",
            ["Capacity"] = "80",
            ["Description"] = "Ein **Abend**.",
        });
        var overview = await organizer.FollowAsync(answer);

        Assert.Equal(HttpStatusCode.OK, overview.Status);
        Assert.Contains("Größe & Mut", overview.Text, StringComparison.Ordinal);
        Assert.Contains("Entwurf", overview.Text, StringComparison.Ordinal);
        var edition = await EditionAsync("groesse-mut");
        Assert.Equal(new DateTime(2035, 6, 14, 16, 0, 0, DateTimeKind.Utc), edition.StartUtc);
        using var visitor = site.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/ausgaben/groesse-mut")).Status);

        var preview = await organizer.GetAsync("/admin/ausgaben/groesse-mut/vorschau");
        var question = await organizer.SubmitAsync(overview, form: "form[action$=ankuendigung]");
        Assert.Contains("Trotzdem ankündigen?", question.Text, StringComparison.Ordinal);
        Assert.Contains("Anschrift", question.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/ausgaben/groesse-mut")).Status);

        await organizer.SubmitAsync(question, new Dictionary<string, string?> { ["anyway"] = "true" }, "form[action$=ankuendigung]");
        var published = await visitor.GetAsync("/ausgaben/groesse-mut");

        Assert.Equal(HttpStatusCode.OK, published.Status);
        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("<strong>Abend</strong>", preview.Body, StringComparison.Ordinal);
        Assert.NotNull(preview.Document.QuerySelector("aside a[href='/admin/ausgaben/groesse-mut']"));
        Assert.Equal(published.Document.QuerySelector("h1")!.TextContent, preview.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(published.Document.QuerySelector("#programm")!.OuterHtml, preview.Document.QuerySelector("#programm")!.OuterHtml);
    }

    [Fact]
    public async Task A_preview_of_what_is_public_is_the_public_page()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(
            edition, TestData.Talk(edition, TestData.Speaker(), TestData.Speaker(side: SpeakerSide.Provider)), TestData.Partner(edition));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Reader);
        using var visitor = site.NewVisitor();

        var preview = await organizer.GetAsync(OrganizerEditionLinks.Preview(edition.Slug));
        var page = await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));

        Assert.Equal(page.Document.QuerySelector("main")!.InnerHtml, preview.Document.QuerySelector("main")!.InnerHtml);
    }

    [Theory]
    [InlineData("Name", "", "Bitte geben Sie der Ausgabe einen Namen.")]
    [InlineData("Slug", "Nicht gut!", "Bitte nur Kleinbuchstaben")]
    [InlineData("End", "2035-06-14T17:00", "Das Ende muss nach dem Beginn liegen.")]
    [InlineData("TimeZoneId", "Europe/Bielefeld", "Diese Zeitzone kennen wir nicht.")]
    [InlineData("Start", "2035-03-25T02:30", "Diese Uhrzeit gibt es an diesem Tag nicht")]
    [InlineData("End", "2035-10-28T02:30", "Diese Uhrzeit gibt es an diesem Tag zweimal")]
    [InlineData("Start", "9999-12-31T23:59", "Bitte geben Sie ein Jahr zwischen 2000 und 2099 an.")]
    [InlineData("Start", "morgen", "Diese Angabe können wir nicht lesen")]
    [InlineData("Audience", "Alle", "Diese Angabe können wir nicht lesen")]
    [InlineData("Capacity", "-3", "Bitte geben Sie eine Zahl zwischen 1")]
    [InlineData("RegistrationCloses", "2035-06-14T21:00", "Der Anmeldeschluss darf nicht nach dem Ende")]
    public async Task A_wrong_field_comes_back_with_a_sentence_and_everything_typed(string field, string value, string sentence)
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerEditionLinks.Create);
        var typed = new Dictionary<string, string?>
        {
            ["Name"] = "Nie gespeichert",
            ["Start"] = "2035-06-14T18:00",
            ["End"] = "2035-06-14T20:00",
            ["Description"] = "Was ich\nschon geschrieben habe",
        };
        typed[field] = value;

        var answer = await organizer.SubmitAsync(form, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Document.QuerySelector($".error-summary a[href='#{field}']"));
        Assert.Equal(
            typed["Description"],
            FormFields.Of(answer.Form("main form")).Single(f => f.Key == "Description").Value.ReplaceLineEndings("\n"));
        Assert.DoesNotContain(await site.AllAsync<Edition>(), e => e.Name == "Nie gespeichert");
    }

    [Fact]
    public async Task The_second_of_two_sees_what_changed_beside_their_own_text_and_chooses()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var first = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var second = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = OrganizerEditionLinks.Edit(edition.Slug);
        var (mine, theirs) = (await second.GetAsync(address), await first.GetAsync(address));

        // Even the address of the page is another one by now.
        var newSlug = edition.Slug + "-neu";
        await first.SubmitAsync(theirs, new Dictionary<string, string?> { ["Subtitle"] = "Von der Ersten", ["Slug"] = newSlug });
        var conflict = await second.SubmitAsync(
            mine, new Dictionary<string, string?> { ["Subtitle"] = "Von der Zweiten", ["Description"] = "Lange\nüberlegt" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Von der Ersten", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Von der Zweiten", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Geschichten vom Scheitern und Weitermachen", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("Von der Ersten", (await EditionAsync(newSlug)).Subtitle);

        var saved = await second.SubmitAsync(conflict);

        Assert.Equal(HttpStatusCode.Found, saved.Status);
        var after = await EditionAsync(newSlug);
        Assert.Equal(("Von der Zweiten", "Lange\nüberlegt", edition.Name), (after.Subtitle, after.Description.Source, after.Name));
    }

    [Fact]
    public async Task Choosing_what_is_saved_keeps_it()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = OrganizerEditionLinks.Edit(edition.Slug);
        var (mine, theirs) = (await organizer.GetAsync(address), await organizer.GetAsync(address));
        await organizer.SubmitAsync(theirs, new Dictionary<string, string?> { ["Name"] = "Andere " + edition.Name });
        var conflict = await organizer.SubmitAsync(mine, new Dictionary<string, string?> { ["Name"] = "Meine " + edition.Name });

        await organizer.SubmitAsync(conflict, new Dictionary<string, string?> { ["Name"] = "Andere " + edition.Name });

        Assert.Equal("Andere " + edition.Name, (await EditionAsync(edition.Slug)).Name);
    }

    [Fact]
    public async Task A_new_time_asks_first_shows_the_letter_and_then_writes_it()
    {
        var edition = TestData.Edition();
        var seated = TestData.Registration(edition);
        await site.ArrangeAsync(edition, seated);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerEditionLinks.Edit(edition.Slug));

        var question = await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Start"] = "2035-05-02T19:00", ["End"] = "2035-05-02T21:00", ["Subtitle"] = "Neu" });

        Assert.Equal(HttpStatusCode.OK, question.Status);
        Assert.Contains("Neuer Termin: " + edition.Name, question.Text, StringComparison.Ordinal);
        Assert.Contains("2. Mai 2035, 19:00 bis 21:00 Uhr (MESZ)", question.Text, StringComparison.Ordinal);
        Assert.Equal(edition.StartUtc, (await EditionAsync(edition.Slug)).StartUtc);
        Assert.Empty(await site.LettersAsync(seated.Email));

        await organizer.SubmitAsync(question, new Dictionary<string, string?> { ["Tell"] = "true" });

        var after = await EditionAsync(edition.Slug);
        Assert.Equal((new DateTime(2035, 5, 2, 17, 0, 0, DateTimeKind.Utc), "Neu"), (after.StartUtc, after.Subtitle));
        Assert.Contains("METHOD:REQUEST", (await site.LastLetterAsync(seated.Email)).Calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_written_to_when_that_is_not_wanted()
    {
        var edition = TestData.Edition();
        var seated = TestData.Registration(edition);
        await site.ArrangeAsync(edition, seated);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerEditionLinks.Edit(edition.Slug));
        var question = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["End"] = "2035-04-04T21:00" });

        var back = await organizer.SubmitAsync(question, new Dictionary<string, string?> { ["Back"] = "true" });
        Assert.Equal("2035-04-04T21:00", back.Document.QuerySelector("input[name=End]")!.GetAttribute("value"));
        Assert.Equal(edition.EndUtc, (await EditionAsync(edition.Slug)).EndUtc);

        await organizer.SubmitAsync(question, new Dictionary<string, string?> { ["Tell"] = "false" });

        Assert.Equal(new DateTime(2035, 4, 4, 19, 0, 0, DateTimeKind.Utc), (await EditionAsync(edition.Slug)).EndUtc);
        Assert.Empty(await site.LettersAsync(seated.Email));
    }

    [Fact]
    public async Task Fewer_seats_than_taken_are_saved_with_a_clear_word()
    {
        var edition = TestData.Edition(capacity: 10);
        edition.Seats.Taken = 2;
        var seated = TestData.Registration(edition);
        await site.ArrangeAsync(edition, seated, TestData.Registration(edition));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerEditionLinks.Capacity(edition.Slug));

        var question = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Form.Capacity"] = "1" });
        Assert.Contains("Niemand verliert dadurch seinen Platz", question.Text, StringComparison.Ordinal);
        var done = await organizer.FollowAsync(
            await organizer.SubmitAsync(question, new Dictionary<string, string?> { ["Form.Tell"] = "true" }));

        Assert.Contains("Niemand verliert dadurch seinen Platz", done.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await site.AllAsync<EditionSeats>()).Single(s => s.EditionId == edition.Id).Capacity);
        Assert.Contains("Statt 10 gibt es jetzt nur 1 Platz.", (await site.LastLetterAsync(seated.Email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_says_first_how_many_get_a_letter()
    {
        var edition = TestData.Edition();
        var (seated, waiting) = (TestData.Registration(edition), TestData.Registration(edition, RegistrationState.Waiting));
        await site.ArrangeAsync(edition, seated, waiting);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerEditionLinks.Cancel(edition.Slug));
        Assert.Contains("1 Person mit Platz bekommt", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 wartende Person", page.Text, StringComparison.Ordinal);
        Assert.Equal(EditionState.Announced, (await EditionAsync(edition.Slug)).State);

        var done = await organizer.FollowAsync(
            await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Form.Reason"] = "Der Strom ist weg." }));

        Assert.Contains("abgesagt", done.Text, StringComparison.Ordinal);
        Assert.Contains("METHOD:CANCEL", (await site.LastLetterAsync(seated.Email)).Calendar, StringComparison.Ordinal);
        Assert.Contains("Der Strom ist weg.", (await site.LastLetterAsync(waiting.Email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_takes_its_talks_along()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition, TestData.Talk(edition, TestData.Speaker()));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerEditionLinks.Copy(edition.Slug));
        var name = "Kopie von " + edition.Name;

        var refused = await organizer.SubmitAsync(
            form,
            new Dictionary<string, string?> { ["Form.Name"] = name, ["Form.Slug"] = edition.Slug, ["Form.Start"] = "2035-09-01T18:00" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("schon vergeben", refused.Text, StringComparison.Ordinal);
        var done = await organizer.SubmitAsync(
            refused, new Dictionary<string, string?> { ["Form.Slug"] = "", ["Form.WithTalks"] = "true" });

        Assert.Equal(HttpStatusCode.Found, done.Status);
        var copy = (await site.AllAsync<Edition>()).Single(e => e.Name == name);
        Assert.Single(await site.AllAsync<Talk>(), t => t.EditionId == copy.Id);
    }

    [Fact]
    public async Task What_belongs_to_another_edition_is_not_found()
    {
        var (mine, theirs) = (TestData.Edition(), TestData.Edition());
        var (talk, partner) = (TestData.Talk(theirs), TestData.Partner(theirs));
        await site.ArrangeAsync(mine, theirs, talk, partner);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        foreach (var path in new[]
        {
            $"vortraege/{talk.Id}", $"vortraege/{talk.Id}/mitwirkende", $"vortraege/{talk.Id}/loeschen", $"vorschau/vortraege/{talk.Id}",
            $"partner/{partner.Id}", $"partner/{partner.Id}/logo", $"partner/{partner.Id}/loeschen",
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync($"/admin/ausgaben/{mine.Slug}/{path}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync($"/admin/ausgaben/{theirs.Slug}/{path}")).Status);
        }

        // The same with a form that is real but sent to the wrong place.
        var form = (await organizer.GetAsync(OrganizerPartnerLinks.Delete(theirs.Slug, partner.Id))).Form("main form");
        form.SetAttribute("action", OrganizerPartnerLinks.Delete(mine.Slug, partner.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.SubmitAsync(form)).Status);
        Assert.Contains(await site.AllAsync<Partner>(), p => p.Id == partner.Id);
    }

    [Fact]
    public async Task A_text_preview_shows_hostile_markdown_harmlessly_and_changes_nothing()
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = (await organizer.GetAsync(OrganizerEditionLinks.Create)).Form("main form");
        form.SetAttribute("action", OrganizerLinks.TextPreview + "?feld=Description");

        var page = await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Description"] = Hostile.Markdown + "\n\n**fett**" });

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector(".prose strong"));
        Assert.Empty(page.Document.QuerySelectorAll(
            ".prose script, .prose img, .prose iframe, .prose [onclick], .prose [onerror], .prose a[href^='javascript']"));
    }

    private Task<Edition> EditionAsync(string slug) =>
        site.WithDbAsync(db => db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Slug == slug));
}
