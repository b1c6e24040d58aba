using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Messages;

public sealed class MessagePagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_message_is_written_tried_and_sent_off_and_says_what_became_of_it()
    {
        var (edition, seated) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var form = await organizer.GetAsync(OrganizerMessageLinks.Create(edition.Slug));
        var page = await organizer.FollowAsync(await organizer.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["Subject"] = "Bald ist {{Ausgabe}}",
            ["Text"] = "Hallo {{Name}},\n\n[Zu Ihrer Seite]({{Teilnahme}})",
            ["ReplyTo"] = "abend@amt.example",
        }));
        Assert.Contains("Hallo " + seated.Name, page.Text, StringComparison.Ordinal);
        Assert.Contains("1 Person bekommt diesen Brief.", page.Text, StringComparison.Ordinal);
        Assert.Empty(await LettersAsync(seated));

        page = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "main form[action$='/probe']"));
        var trial = (await site.LettersAsync())[^1];
        Assert.Equal(("Probe: Bald ist " + edition.Name, "abend@amt.example"), (trial.Subject, trial.Mail.ReplyTo));
        Assert.DoesNotContain(trial.Links, link => link.AbsolutePath.StartsWith("/teilnahme/", StringComparison.Ordinal));

        page = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "main form[action$='/senden']"));
        Assert.Contains("Abgeschickt.", page.Text, StringComparison.Ordinal);
        await site.WithAsync((MessageSending sending) => sending.RunAsync(CancellationToken.None));

        var letter = Assert.Single(await LettersAsync(seated));
        Assert.Equal("Bald ist " + edition.Name, letter.Subject);
        Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync(letter.Link("/teilnahme/"))).Status);
        page = await organizer.GetAsync(page.Document.QuerySelector("main a[href$='/empfaenger']")!.GetAttribute("href")!);
        Assert.Contains(seated.Name, page.Text, StringComparison.Ordinal);
        Assert.Contains("wartet", page.Text, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string> { "message.created", "message.tried", "message.sent-off", "message.recipients-listed" },
            (await site.AllAsync<AuditEntry>()).Where(entry => entry.EditionId == edition.Id).Select(entry => entry.Action).ToHashSet());
    }

    [Fact]
    public async Task Opening_every_link_of_a_message_changes_nothing()
    {
        var (edition, seated) = await ArrangeAsync();
        await site.ArrangeAsync(Message(edition, MessageState.Sending, "[P]({{Programm}})\n\n[T]({{Teilnahme}})\n\n[A]({{Absagen}})"));
        await site.WithAsync((MessageSending sending) => sending.RunAsync(CancellationToken.None));
        var links = Assert.Single(await LettersAsync(seated)).Links;
        using var gateway = site.NewVisitor();
        await gateway.GetAsync(VisitorLinks.Home);
        var before = await DatabaseDump.OfAsync(site);

        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await gateway.FollowAsync(await gateway.GetAsync(link))).Status);
            Assert.Equal(HttpStatusCode.OK, (await gateway.HeadAsync(site.PathOf(link))).Status);
        }

        Assert.Contains(links, link => link.AbsolutePath.EndsWith("/absagen", StringComparison.Ordinal));
        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Theory]
    [InlineData("Text", "Hallo {{Vorname}}", "{{Vorname}}")]
    [InlineData("Text", "[Hier](javascript:alert(1))", "ganze Adresse")]
    [InlineData("Subject", "Für {{Teilnahme}}", "gehört in einen Link")]
    [InlineData("Text", "https://x.example/teilnahme/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "persönliche Link eines Menschen")]
    [InlineData("ReplyTo", "kein@@ziel", "keine E-Mail-Adresse")]
    public async Task What_cannot_be_sent_comes_back_with_the_reason(string field, string value, string reason)
    {
        var (edition, _) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var form = await organizer.GetAsync(OrganizerMessageLinks.Create(edition.Slug));
        var page = await organizer.SubmitAsync(form, new Dictionary<string, string?> { [field] = value });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(reason, page.Document.QuerySelector($"#{field}-error")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AllAsync<Message>(), message => message.EditionId == edition.Id);
    }

    [Theory]
    [InlineData("Invited", "Seite: [hier]({{Teilnahme}})", "{{Anrede}}")]
    [InlineData("Invited", "{{Anrede}}", "({{Abbestellen}})")]
    [InlineData("Speakers", "[Absagen]({{Absagen}})", "{{Termin}}")]
    public async Task What_makes_no_sense_for_a_group_comes_back_with_what_it_has(string group, string text, string offered)
    {
        var (edition, _) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var form = await organizer.GetAsync(OrganizerMessageLinks.Create(edition.Slug));
        var page = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Group"] = group, ["Text"] = text });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(offered, page.Document.QuerySelector("#Text-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_invited_is_written_to_and_can_answer_and_end_it_from_the_letter()
    {
        var (edition, _) = await ArrangeAsync();
        var list = TestData.InvitationList(edition);
        var guest = TestData.Invitation(list, InvitationState.Sent, name: "");
        await site.ArrangeAsync(list, guest, TestData.Invitation(list, InvitationState.Declined));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var form = await organizer.GetAsync(OrganizerMessageLinks.Create(edition.Slug));
        form = await organizer.GetAsync(form.Document.QuerySelector("main a[href$='=Invited']")!.GetAttribute("href")!);
        var page = await organizer.FollowAsync(
            await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Search"] = "fällt weg" }));
        Assert.Contains("1 Person bekommt diesen Brief.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("fällt weg", page.Text, StringComparison.Ordinal);
        page = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "main form[action$='/probe']"));
        Assert.Null((await site.LettersAsync())[^1].Mail.OneClickUnsubscribe);
        page = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "main form[action$='/senden']"));
        await site.WithAsync((MessageSending sending) => sending.RunAsync(CancellationToken.None));

        var letter = Assert.Single(await site.LettersAsync(guest.Email));
        using var visitor = site.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(letter.Link("/einladung/"))).Status);
        var result = await organizer.GetAsync(page.Document.QuerySelector("main a[href$='/empfaenger']")!.GetAttribute("href")!);
        var person = await organizer.GetAsync(result.Document.QuerySelector("tbody a[href*='/personen/']")!.GetAttribute("href")!);
        Assert.Contains(guest.Email, person.Text, StringComparison.Ordinal);

        await visitor.PostAsync(new Uri(letter.Mail.OneClickUnsubscribe!).AbsolutePath, [new("List-Unsubscribe", "One-Click")]);
        Assert.Equal(
            InvitationState.OptedOut, Assert.Single(await site.AllAsync<Invitation>(), i => i.Id == guest.Id).State);
    }

    [Fact]
    public async Task The_page_says_which_speakers_a_message_cannot_reach_and_the_others_get_it()
    {
        var (edition, _) = await ArrangeAsync();
        var (known, unknown) = (TestData.Speaker(), TestData.Speaker());
        await site.ArrangeAsync(TestData.Talk(edition, known, unknown));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = $"spricht{TestData.Next()}@amt.example";

        var speaker = await organizer.GetAsync(OrganizerSpeakerLinks.Edit(known.Id));
        var refused = await organizer.SubmitAsync(speaker, new Dictionary<string, string?> { ["Email"] = "kein@@ziel" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await organizer.SubmitAsync(speaker, new Dictionary<string, string?> { ["Email"] = $" {address} " });
        var form = await organizer.GetAsync(OrganizerMessageLinks.Create(edition.Slug) + "?an=Speakers");
        var page = await organizer.FollowAsync(await organizer.SubmitAsync(form));

        Assert.Equal(address, Assert.Single(await site.AllAsync<Speaker>(), s => s.Id == known.Id).Email);
        Assert.Contains("Wen die Nachricht nicht erreicht", page.Text, StringComparison.Ordinal);
        Assert.Equal([OrganizerSpeakerLinks.Edit(unknown.Id)], page.Document.QuerySelectorAll("main li a[href*='/mitwirkende/']")
            .Select(link => link.GetAttribute("href")));
        page = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "main form[action$='/senden']"));
        await site.WithAsync((MessageSending sending) => sending.RunAsync(CancellationToken.None));
        Assert.Single(await site.LettersAsync(address));
        var result = await organizer.GetAsync(page.Document.QuerySelector("main a[href$='/empfaenger']")!.GetAttribute("href")!);
        Assert.NotNull(result.Document.QuerySelector($"tbody a[href='{OrganizerSpeakerLinks.Edit(known.Id)}']"));
    }

    [Fact]
    public async Task A_time_that_is_over_is_refused_and_one_to_come_is_kept_in_the_zone_of_the_edition()
    {
        var (edition, _) = await ArrangeAsync();
        var message = Message(edition, MessageState.Draft);
        await site.ArrangeAsync(message);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.GetAsync(OrganizerMessageLinks.Overview(edition.Slug, message.Id));

        var refused = await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["Form.At"] = "2035-03-05T09:59" }, form: "main form[action$='/senden']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var planned = await organizer.FollowAsync(await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["Form.At"] = "2035-03-06T08:30" }, form: "main form[action$='/senden']"));

        Assert.Contains("8:30 Uhr (MEZ)", planned.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(new DateTime(2035, 3, 6, 7, 30, 0, DateTimeKind.Utc), (await ReadAsync(message)).SendUtc);
    }

    [Fact]
    public async Task Pausing_going_on_and_ending_are_offered_when_they_are_possible()
    {
        var (edition, _) = await ArrangeAsync();
        var message = Message(edition, MessageState.Sending);
        await site.ArrangeAsync(message);
        await site.WithAsync((MessageSending sending) => sending.RunAsync(CancellationToken.None));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var page = await organizer.GetAsync(OrganizerMessageLinks.Overview(edition.Slug, message.Id));
        Assert.Equal(["anhalten"], Offered(page));
        Assert.Empty(Offered(await reader.GetAsync(page.Path)));
        page = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "main form[action$='/anhalten']"));
        Assert.Equal(["fortsetzen", "beenden"], Offered(page));
        page = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "main form[action$='/beenden']"));
        Assert.Empty(Offered(page));

        Assert.Equal(MessageState.Stopped, (await ReadAsync(message)).State);
    }

    [Fact]
    public async Task A_message_that_was_sent_off_is_neither_edited_nor_deleted_and_one_of_another_edition_is_not_found()
    {
        var (edition, _) = await ArrangeAsync();
        var (other, _) = await ArrangeAsync();
        var (sent, draft) = (Message(edition, MessageState.Finished), Message(edition, MessageState.Draft));
        await site.ArrangeAsync(sent, draft);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        Assert.Equal(HttpStatusCode.Redirect, (await organizer.GetAsync(OrganizerMessageLinks.Edit(edition.Slug, sent.Id))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await organizer.GetAsync(OrganizerMessageLinks.Delete(edition.Slug, sent.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerMessageLinks.Overview(other.Slug, draft.Id))).Status);
        var question = await organizer.GetAsync(OrganizerMessageLinks.Delete(edition.Slug, draft.Id));
        await organizer.SubmitAsync(question);

        Assert.DoesNotContain(await site.AllAsync<Message>(), message => message.Id == draft.Id);
    }

    [Fact]
    public async Task Whoever_saves_second_is_shown_what_has_happened()
    {
        var (edition, _) = await ArrangeAsync();
        var message = Message(edition, MessageState.Draft);
        await site.ArrangeAsync(message);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerMessageLinks.Edit(edition.Slug, message.Id));

        await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Group"] = "AwaitingDecision" });
        var page = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Group"] = "OnWaitingList" });

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("alle auf der Warteliste", page.Text, StringComparison.Ordinal);
    }

    private async Task<(Edition Edition, Registration Seated)> ArrangeAsync()
    {
        var edition = TestData.Edition();
        var seated = TestData.Registration(edition);
        edition.Seats.Taken = 1;
        await site.ArrangeAsync(edition, seated);
        return (edition, seated);
    }

    private static Message Message(Edition edition, MessageState state, string text = "Guten Tag {{Name}}") => new()
    {
        EditionId = edition.Id,
        Subject = "Neues",
        Text = text,
        ReplyTo = "abend@amt.example",
        State = state,
        CreatedUtc = TestData.Now,
        SendUtc = state == MessageState.Draft ? null : TestData.Now,
    };

    private async Task<IReadOnlyList<ReceivedLetter>> LettersAsync(Registration registration) =>
        await site.LettersAsync(registration.Email);

    private async Task<Message> ReadAsync(Message message) => Assert.Single(await site.AllAsync<Message>(), m => m.Id == message.Id);

    private static IEnumerable<string> Offered(WebPage page) =>
        page.Document.QuerySelectorAll("main form[action$='/anhalten'], main form[action$='/fortsetzen'], main form[action$='/beenden']")
            .Select(form => form.GetAttribute("action")!.Split('/')[^1]);
}
