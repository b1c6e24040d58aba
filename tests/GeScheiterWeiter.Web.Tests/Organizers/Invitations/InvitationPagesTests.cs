using System.Net;
using System.Text;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Invitations;

/// <summary>From an empty list to every answer there is, over HTTP and without a script.</summary>
public sealed class InvitationPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Seats_for_speakers_partners_and_the_press_are_kept_from_the_page_of_the_seats_and_given_by_hand()
    {
        var edition = TestData.Edition(capacity: 5);
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var seats = await organizer.GetAsync(OrganizerEditionLinks.Capacity(edition.Slug));

        var create = await organizer.GetAsync(seats.Document.QuerySelector("main a[href*=mitwirkende]")!.GetAttribute("href")!);
        var keep = await organizer.FollowAsync(await organizer.SubmitAsync(create));
        var until = edition.StartUtc.AddDays(-1).ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture);
        await organizer.SubmitAsync(keep, new Dictionary<string, string?> { ["Count"] = "2", ["Until"] = until });

        var list = Assert.Single(await site.AllAsync<InvitationList>(), l => l.EditionId == edition.Id);
        Assert.Equal(("Vortragende, Partner und Presse", 2, true), (list.Name, list.SeatsLeft, list.SkipsApproval));
        seats = await organizer.GetAsync(OrganizerEditionLinks.Capacity(edition.Slug));
        Assert.Contains("Freigehalten: 2.", seats.Text, StringComparison.Ordinal);

        var entry = await organizer.GetAsync(OrganizerRegistrationLinks.Create(edition.Slug));
        await organizer.SubmitAsync(entry, new Dictionary<string, string?>
        {
            ["Name"] = "Pia Presse",
            ["Email"] = "pia@zeitung.example",
            ["Organisation"] = "Zeitung",
            ["Side"] = "Other",
            ["ConsentNote"] = "Anruf",
            ["KeptSeat"] = list.Id.ToString(),
        });

        var ledger = Assert.Single(await site.AllAsync<EditionSeats>(), s => s.EditionId == edition.Id);
        Assert.Equal((1, 1), (ledger.Taken, ledger.Reserved));
    }

    [Fact]
    public async Task A_list_is_written_filled_sent_and_answered()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var list = await CreateAsync(organizer, edition, mayBePassedOn: true);
        await AddAsync(organizer, list, "Ja Sager <ja@gast.example>\nnein@gast.example\nnie@gast.example\nweiter@gast.example");
        var question = await organizer.GetAsync(list + "/senden");
        Assert.Contains("4 Personen auf dieser Liste haben noch keine Einladung", question.Text, StringComparison.Ordinal);
        var ordered = await organizer.FollowAsync(await organizer.SubmitAsync(question));
        Assert.Contains("4 Briefe werden jetzt geschrieben.", ordered.Text, StringComparison.Ordinal);
        Assert.Contains("0 von 4 geschrieben.", ordered.Text, StringComparison.Ordinal);
        await WriteLettersAsync();
        Assert.Contains("Fertig: 4 Briefe geschrieben.", (await organizer.GetAsync(list)).Text, StringComparison.Ordinal);

        using var guest = site.NewVisitor();
        var accepting = await guest.GetAsync((await site.LastLetterAsync("ja@gast.example")).Link("/einladung/"));
        Assert.Equal("Ja Sager", accepting.Document.QuerySelector("[name='Acceptance.Name']")!.GetAttribute("value"));
        var accepted = await guest.FollowAsync(await guest.SubmitAsync(accepting, Acceptance(), "form[action$='/zusagen']"));
        Assert.Contains("Sie sind dabei", accepted.Text, StringComparison.Ordinal);
        var declining = await guest.GetAsync((await site.LastLetterAsync("nein@gast.example")).Link("/einladung/"));
        var declined = await guest.FollowAsync(await guest.SubmitAsync(
            declining, new Dictionary<string, string?> { ["Refusal.Answer"] = "<b>Urlaub</b>" }, "form[action$='/absagen']"));
        Assert.Contains("Danke für Ihre Absage", declined.Text, StringComparison.Ordinal);
        var passing = await guest.GetAsync((await site.LastLetterAsync("weiter@gast.example")).Link("/einladung/"));
        var passed = await guest.FollowAsync(await guest.SubmitAsync(
            passing, new Dictionary<string, string?> { ["PassOn.Email"] = "kollegin@gast.example" }, "form[action$='/weitergeben']"));
        Assert.Contains("weitergegeben", passed.Text, StringComparison.Ordinal);
        Assert.Equal("InvitationPassedOn", (await site.LastLetterAsync("kollegin@gast.example")).Kind);

        var overview = await organizer.GetAsync(list);
        Assert.Contains("abgelehnt", overview.Text, StringComparison.Ordinal);
        var row = Assert.Single(await site.AllAsync<Invitation>(), i => i.Email == "nein@gast.example");
        var person = await organizer.GetAsync($"{list}/personen/{row.Id}");
        Assert.Contains("<b>Urlaub</b>", person.Text, StringComparison.Ordinal);
        Assert.Equal(
            RegistrationState.Seated, Assert.Single(await site.AllAsync<Registration>(), r => r.Email == "ja@gast.example").State);
    }

    [Fact]
    public async Task A_mail_program_ends_invitations_with_one_click_and_opening_the_link_does_not()
    {
        var address = $"abbestellt{TestData.Next()}@gast.example";
        var link = await InvitedAsync(address);
        using var program = site.NewVisitor();
        var optOut = site.PathOf(link) + "/abbestellen";

        var page = await program.GetAsync(optOut);
        await program.HeadAsync(optOut);
        Assert.Equal(InvitationState.Queued, (await RowAsync(address)).State);
        var clicked = await program.PostAsync(optOut, [KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        var again = await program.PostAsync(optOut, [KeyValuePair.Create("List-Unsubscribe", "One-Click")]);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (clicked.Status, again.Status));
        Assert.Contains("keine Einladungen mehr", clicked.Text, StringComparison.Ordinal);
        Assert.Equal(InvitationState.OptedOut, (await RowAsync(address)).State);
        Assert.Contains(
            "Sie bekommen keine Einladungen mehr", (await program.GetAsync(site.PathOf(link))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_are_no_people_come_back_and_nobody_is_added()
    {
        var (edition, list) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = OrganizerInvitationLinks.Add(edition.Slug, list.Id);

        var page = await organizer.SubmitAsync(
            await organizer.GetAsync(address),
            new Dictionary<string, string?> { ["People"] = "gut@gast.example\n<b>kein Mensch</b>" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Zeile 2, „<b>kein Mensch</b>“", page.Text, StringComparison.Ordinal);
        Assert.Contains("gut@gast.example", page.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AllAsync<Invitation>(), i => i.ListId == list.Id);
    }

    [Fact]
    public async Task An_answer_that_is_wrong_comes_back_with_what_was_typed()
    {
        var link = await InvitedAsync($"tippt{TestData.Next()}@gast.example");
        using var guest = site.NewVisitor();

        var page = await guest.SubmitAsync(
            await guest.GetAsync(link), new Dictionary<string, string?> { ["Acceptance.Question"] = "Und dann?" },
            "form[action$='/zusagen']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Bitte wählen Sie aus, wo Sie arbeiten", page.Text, StringComparison.Ordinal);
        Assert.Equal("Und dann?", page.Document.QuerySelector("[name='Acceptance.Question']")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("/einladung/laenger-als-ein-code-und-doch-kein-token")]
    [InlineData("/einladung/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/einladung/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/abbestellen")]
    public async Task A_link_that_opens_nothing_says_so(string address)
    {
        using var guest = site.NewVisitor();

        Assert.Equal(HttpStatusCode.Gone, (await guest.GetAsync(address)).Status);
    }

    [Fact]
    public async Task A_file_goes_from_upload_to_the_list_with_every_row_shown_and_is_no_list_of_registrations()
    {
        var (edition, list) = await ArrangeAsync();
        var known = TestData.Invitation(list);
        await site.ArrangeAsync(known);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var file = $"Name;E-Mail;Firma\n=cmd() <b>x</b>;neu{TestData.Next()}@gast.example;Amt\nSchon;{known.Email};Amt\nOhne;;Amt\n";

        var columns = await organizer.FollowAsync(await UploadAsync(organizer, edition, list, file));
        var preview = await organizer.FollowAsync(await organizer.SubmitAsync(columns));
        var elsewhere = await organizer.FollowAsync(await organizer.GetAsync(
            preview.Path.Replace($"einladungen/{list.Id}", "anmeldungen", StringComparison.Ordinal)));
        var taking = new Dictionary<string, string?> { ["Deed"] = "TakeOver" };
        var done = await organizer.FollowAsync(await organizer.SubmitAsync(preview, taking));
        var replayed = await organizer.FollowAsync(await organizer.SubmitAsync(preview, taking));

        Assert.Contains("1 Person auf die Liste setzen", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Schon eingeladen, bleiben wie sie sind: 1", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Die E-Mail-Adresse fehlt.", preview.Text, StringComparison.Ordinal);
        Assert.Empty(preview.Document.QuerySelectorAll("td b"));
        Assert.Contains("gibt es hier nicht mehr", elsewhere.Text, StringComparison.Ordinal);
        Assert.Contains("Hinzugefügt: 1 Person.", done.Text, StringComparison.Ordinal);
        Assert.Contains("gibt es hier nicht mehr", replayed.Text, StringComparison.Ordinal);
        Assert.Contains(await site.AllAsync<Invitation>(), i => i.ListId == list.Id && i.Name == "=cmd() <b>x</b>");
    }

    [Fact]
    public async Task Seats_are_kept_for_a_list_and_not_more_than_are_free()
    {
        var (edition, list) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerInvitationLinks.Seats(edition.Slug, list.Id));

        var tooMany = await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Count"] = "101", ["Until"] = "2035-03-20T12:00" });
        var saved = await organizer.FollowAsync(await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Count"] = "7", ["Until"] = "2035-03-20T12:00" }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooMany.Status);
        Assert.Contains("So viele Plätze sind nicht mehr frei.", tooMany.Text, StringComparison.Ordinal);
        Assert.Contains("7 Plätze freigehalten, davon 0 vergeben.", saved.Text, StringComparison.Ordinal);
        Assert.Equal(7, Assert.Single(await site.AllAsync<EditionSeats>(), s => s.EditionId == edition.Id).Reserved);
    }

    [Fact]
    public async Task Two_who_write_one_list_at_once_are_shown_each_others_words()
    {
        var (edition, list) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerInvitationLinks.Edit(edition.Slug, list.Id));
        await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Text"] = "Zuerst" });

        var second = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Text"] = "Danach" });

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Zuerst", second.Text, StringComparison.Ordinal);
        Assert.Contains("Danach", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_is_given_once_shows_how_far_it_is_and_can_be_ended()
    {
        var (edition, list) = await ArrangeAsync();
        await site.ArrangeAsync(TestData.Invitation(list), TestData.Invitation(list));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = OrganizerInvitationLinks.Send(edition.Slug, list.Id);
        var question = await organizer.GetAsync(address);
        await site.ArrangeAsync(TestData.Invitation(list));

        var recounted = await organizer.SubmitAsync(question);
        await organizer.SubmitAsync(recounted);
        var twice = await organizer.FollowAsync(await organizer.SubmitAsync(recounted));
        var busy = await organizer.GetAsync(address);
        await WriteLettersAsync();
        var ended = await organizer.FollowAsync(await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerInvitationLinks.Details(edition.Slug, list.Id)), form: "form[action$='/versand-beenden']"));
        var nothing = await organizer.FollowAsync(await organizer.PostAsync(
            OrganizerInvitationLinks.Stop(edition.Slug, list.Id), FormFields.Of(question.Form("main form[method=post]"))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, recounted.Status);
        Assert.Contains("Inzwischen sind es andere geworden.", recounted.Text, StringComparison.Ordinal);
        Assert.Contains("wird gerade schon geschrieben", twice.Text, StringComparison.Ordinal);
        Assert.Null(busy.Document.QuerySelector("main form"));
        Assert.Contains("Beendet: 3 Briefe geschrieben.", ended.Text, StringComparison.Ordinal);
        Assert.Contains("nichts mehr zu beenden", nothing.Text, StringComparison.Ordinal);
        Assert.All(
            (await site.AllAsync<Invitation>()).Where(i => i.ListId == list.Id),
            invitation => Assert.Equal(InvitationState.Drafted, invitation.State));
    }

    [Theory]
    [InlineData("Für **alle** aus {{Ausgabe}}", "Platzhalter gibt es in diesem Text nicht")]
    [InlineData("Ein ![Bild](https://example.org/x.png)", "Bilder, Code und HTML gehen in Briefen nicht.")]
    [InlineData("[Hier](irgendwo)", "führt nirgends hin")]
    [InlineData("https://site.example/teilnahme/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "der persönliche Link eines Menschen")]
    public async Task What_no_letter_can_say_is_not_saved_and_comes_back(string text, string reason)
    {
        var (edition, list) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerInvitationLinks.Edit(edition.Slug, list.Id)),
            new Dictionary<string, string?> { ["Text"] = text });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(reason, page.Text, StringComparison.Ordinal);
        Assert.Equal(text, page.Document.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_lists_own_text_is_Markdown_on_the_page_and_in_the_letter()
    {
        var address = $"liest{TestData.Next()}@gast.example";
        var link = await InvitedAsync(
            address, text: "Für die **Kommunen**:\n\n- Hagen & <b>Bonn</b>\n- Köln: [Seite](https://koeln.example)");
        var letter = await site.LastLetterAsync(address);
        using var guest = site.NewVisitor();

        var page = await guest.GetAsync(link);

        Assert.Equal("Kommunen", page.Document.QuerySelector(".prose strong")!.TextContent);
        Assert.Equal("Hagen & <b>Bonn</b>", page.Document.QuerySelector(".prose li")!.TextContent);
        Assert.Contains(
            "Für die Kommunen:\n\n- Hagen & <b>Bonn</b>\n- Köln: Seite (https://koeln.example)\n\nAuf", letter.Text,
            StringComparison.Ordinal);
    }

    private Task WriteLettersAsync() => site.WithAsync((InvitationSending task) => task.RunAsync(CancellationToken.None));

    private static Dictionary<string, string?> Acceptance() => new()
    {
        ["Acceptance.Organisation"] = "Amt für Gäste",
        ["Acceptance.Side"] = nameof(AttendeeSide.Administration),
        ["Acceptance.AcceptsCodeOfConduct"] = "true",
    };

    private static async Task<string> CreateAsync(Visitor organizer, Edition edition, bool mayBePassedOn)
    {
        var page = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerInvitationLinks.Create(edition.Slug)),
            new Dictionary<string, string?> { ["Name"] = "Verwaltung NRW", ["MayBePassedOn"] = mayBePassedOn ? "true" : null });
        return page.Location ?? throw new InvalidOperationException(page.Text);
    }

    private static async Task AddAsync(Visitor organizer, string list, string people)
    {
        var page = await organizer.FollowAsync(await organizer.SubmitAsync(
            await organizer.GetAsync(list + "/personen"), new Dictionary<string, string?> { ["People"] = people }));
        Assert.Contains("Hinzugefügt: 4 Personen.", page.Text, StringComparison.Ordinal);
    }

    private static async Task<WebPage> UploadAsync(Visitor organizer, Edition edition, InvitationList list, string file)
    {
        var path = OrganizerInvitationLinks.Import(edition.Slug, list.Id);
        var form = (await organizer.GetAsync(path)).Form("main form[method=post]");
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in FormFields.Of(form))
            body.Add(new StringContent(value), name);
        body.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "File", "liste.csv");
        return await organizer.SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = body });
    }

    private async Task<(Edition Edition, InvitationList List)> ArrangeAsync(string text = "")
    {
        var edition = TestData.Edition();
        var list = TestData.InvitationList(edition);
        list.Text = text;
        await site.ArrangeAsync(edition, list);
        return (edition, list);
    }

    private async Task<Uri> InvitedAsync(string address, string text = "")
    {
        var (edition, list) = await ArrangeAsync(text);
        await site.ArrangeAsync(TestData.Invitation(list, email: address));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        await organizer.SubmitAsync(await organizer.GetAsync(OrganizerInvitationLinks.Send(edition.Slug, list.Id)));
        await WriteLettersAsync();
        return (await site.LastLetterAsync(address)).Links
            .First(link => link.AbsolutePath.StartsWith("/einladung/", StringComparison.Ordinal) && link.Segments.Length == 3);
    }

    private async Task<Invitation> RowAsync(string address) =>
        Assert.Single(await site.AllAsync<Invitation>(), i => i.Email == address);
}
