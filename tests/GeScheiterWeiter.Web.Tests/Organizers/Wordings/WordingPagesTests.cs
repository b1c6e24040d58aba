using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Wordings;

public sealed class WordingPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Letter = "zusage-mit-platz";
    private const string Editor = "main form:first-of-type";

    private static readonly StandardLetter Beginning = StandardLetter.OfKind("EveningBegins")!;

    [Fact]
    public async Task A_letter_is_put_into_other_words_for_one_edition_and_back()
    {
        var edition = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerWordingLinks.EditOf(edition.Slug, Letter));
        Assert.Contains("[Meine Teilnahme ansehen]({{Teilnahme}})", BodyOf(page), StringComparison.Ordinal);
        var saved = await organizer.FollowAsync(await organizer.SubmitAsync(page, Words("Juhu: {{Ausgabe}}", "Hallo {{Name}}!"), Editor));
        Assert.Contains("Briefe, die ab jetzt geschrieben werden", saved.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("eigener Text dieser Ausgabe", saved.Text, StringComparison.Ordinal);
        Assert.Contains(edition.Name, (await organizer.GetAsync(OrganizerWordingLinks.List)).Text, StringComparison.Ordinal);

        page = await organizer.GetAsync(OrganizerWordingLinks.EditOf(edition.Slug, Letter));
        Assert.StartsWith("Hallo {{Name}}!", BodyOf(page), StringComparison.Ordinal);
        await organizer.SubmitAsync(page, form: "main form[action$='/zurueck']");
        page = await organizer.GetAsync(OrganizerWordingLinks.EditOf(edition.Slug, Letter));

        Assert.Contains("[Meine Teilnahme ansehen]({{Teilnahme}})", BodyOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Eigenen Text verwerfen", page.Text, StringComparison.Ordinal);
        Assert.Equal([1, 2], (await WordingsAsync(edition)).Select(wording => wording.Number));
    }

    [Fact]
    public async Task The_preview_shows_the_newest_and_the_longest_registration_and_saves_nothing()
    {
        var edition = await ArrangeAsync();
        var longest = TestData.Registration(edition, name: new string('L', 100));
        longest.CreatedUtc = TestData.Now.AddDays(-3);
        var newest = TestData.Registration(edition, name: "Neueste <b>Person</b>");
        newest.CreatedUtc = TestData.Now.AddMinutes(-1);
        await site.ArrangeAsync(longest, newest);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.GetAsync(OrganizerWordingLinks.EditOf(edition.Slug, Letter));

        page.Form(Editor).SetAttribute("action", OrganizerWordingLinks.PreviewOf(edition.Slug, Letter));
        var preview = await organizer.SubmitAsync(page, Words("Juhu", "Hallo **{{Name}}**, {{Ausgabe}}"), Editor);

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("Hallo Neueste <b>Person</b>, " + edition.Name, preview.Text, StringComparison.Ordinal);
        Assert.Contains("Hallo " + longest.Name, preview.Text, StringComparison.Ordinal);
        Assert.Empty(await WordingsAsync(edition));
        Assert.Contains(
            await site.AllAsync<AuditEntry>(), entry => entry.Action == "wording.previewed" && entry.EditionId == edition.Id);
    }

    [Theory]
    [InlineData("Hallo {{Name}}", "Das darf in diesem Brief nicht fehlen: [Beschriftung]({{Teilnahme}}), {{Begründung}}")]
    [InlineData("Hallo {{Vorname}}", "Den Platzhalter {{Vorname}} gibt es in diesem Brief nicht.")]
    [InlineData("[]({{Teilnahme}})", "fehlt die Beschriftung")]
    [InlineData("https://x.example/teilnahme/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "persönliche Link eines Menschen")]
    public async Task Words_that_do_not_fit_come_back_with_the_reason(string body, string reason)
    {
        var edition = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var editor = OrganizerWordingLinks.EditOf(edition.Slug, Letter);
        foreach (var address in new[] { editor, OrganizerWordingLinks.PreviewOf(edition.Slug, Letter) })
        {
            var page = await organizer.GetAsync(editor);
            page.Form(Editor).SetAttribute("action", address);
            var refused = await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Body"] = body }, Editor);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains(reason, refused.Document.QuerySelector("#Body-error")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(body, BodyOf(refused));
        }

        Assert.Empty(await WordingsAsync(edition));
    }

    [Fact]
    public async Task Whoever_saves_second_is_shown_what_has_happened_and_can_go_on()
    {
        var edition = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.GetAsync(OrganizerWordingLinks.EditOf(edition.Slug, Letter));

        await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Subject"] = "Eins" }, Editor);
        var second = await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Subject"] = "Zwei" }, Editor);
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Eins", second.Text, StringComparison.Ordinal);
        var chosen = await organizer.SubmitAsync(second, new Dictionary<string, string?> { ["Subject"] = "Zwei" });

        Assert.Equal(HttpStatusCode.Found, chosen.Status);
        Assert.Equal(["Eins", "Zwei"], (await WordingsAsync(edition)).Select(wording => wording.Subject));
    }

    [Fact]
    public async Task The_outbox_says_in_which_words_a_letter_was_written_and_shows_them_after_they_have_changed()
    {
        var edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(30));
        var other = TestData.Edition(startUtc: TestData.Now.AddMinutes(30));
        var (person, someoneElse) = (TestData.Registration(edition), TestData.Registration(other));
        await site.ArrangeAsync(edition, other, person, someoneElse);
        await SaveAsync(edition, new LetterWords("Gleich", "So stand es da.\n\n[Hinein]({{Einlass}})"));
        await site.WithAsync((ReminderSending sending) => sending.RunAsync(CancellationToken.None));
        await site.WithAsync((WordingEditor editor) =>
            editor.RestoreAsync(Beginning, edition.Id, RegistrationWorld.Organizer, CancellationToken.None));
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var letter = await reader.GetAsync(OrganizerOutboxLinks.Letter(await MailAsync(person)));
        Assert.Equal("eigener Text, Fassung 1", WordingOf(letter));
        var words = await reader.GetAsync(letter.Document.QuerySelector("main dl a[href*='/vorlagen/']")!.GetAttribute("href")!);
        Assert.Contains("So stand es da.", words.Text, StringComparison.Ordinal);
        Assert.Contains("Galt bis", words.Text, StringComparison.Ordinal);

        Assert.Equal("Original", WordingOf(await reader.GetAsync(OrganizerOutboxLinks.Letter(await MailAsync(someoneElse)))));
    }

    [Fact]
    public async Task Readers_see_which_words_hold_and_change_none()
    {
        var edition = await ArrangeAsync();
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var list = await reader.GetAsync(OrganizerWordingLinks.ListOf(edition.Slug));

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.DoesNotContain("bearbeiten", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(OrganizerWordingLinks.EditOf(edition.Slug, Letter))).Status);
    }

    [Theory]
    [InlineData("/admin/vorlagen/quatsch")]
    [InlineData("/admin/vorlagen/OrganizersMessage")]
    [InlineData("/admin/ausgaben/gibt-es-nicht/vorlagen")]
    [InlineData("/admin/ausgaben/gibt-es-nicht/vorlagen/zusage-mit-platz")]
    [InlineData("/admin/vorlagen/fassungen/00000000-0000-0000-0000-000000000001")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(address)).Status);
    }

    private async Task<Edition> ArrangeAsync()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        return edition;
    }

    private static Dictionary<string, string?> Words(string subject, string body) =>
        new() { ["Subject"] = subject, ["Body"] = body + "\n\n{{Begründung}}\n\n[Hier]({{Teilnahme}})" };

    private Task<WordingOutcome> SaveAsync(Edition edition, LetterWords words) => site.WithAsync((WordingEditor editor) => editor.SaveAsync(
        new WordingDraft(Beginning, words), edition.Id, version: 0, RegistrationWorld.Organizer, CancellationToken.None));

    private static string WordingOf(WebPage letter) => letter.Document.QuerySelectorAll("main dl div")
        .Single(fact => fact.QuerySelector("dt")!.TextContent == "Vorlage").QuerySelector("dd")!.TextContent.Trim();

    private static string BodyOf(WebPage page) => page.Document.QuerySelector("textarea")!.TextContent;

    private async Task<List<LetterWording>> WordingsAsync(Edition edition) =>
        [.. (await site.AllAsync<LetterWording>()).Where(wording => wording.EditionId == edition.Id).OrderBy(wording => wording.Number)];

    private async Task<Guid> MailAsync(Registration person) =>
        (await site.AllAsync<OutboxMail>()).Single(mail => mail.SubjectId == person.Id).Id;
}
