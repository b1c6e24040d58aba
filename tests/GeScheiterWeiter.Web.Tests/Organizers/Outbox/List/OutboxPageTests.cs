using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Outbox.List;

public sealed class OutboxPageTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Banner = "Der Versand ruht: E-Mails warten, bis ihn jemand fortsetzt.";

    [Fact]
    public async Task A_letter_that_was_given_up_says_why_in_plain_words_and_can_be_tried_again()
    {
        var mail = Letter(state: OutboxState.GivenUp, answer: "552 5.2.2 mailbox full");
        await site.ArrangeAsync(mail);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerOutboxLinks.Letter(mail.Id));
        Assert.Contains("Der Mailserver von stadt.example lehnt ab: Das Postfach ist voll.", page.Text, StringComparison.Ordinal);
        var after = await organizer.FollowAsync(await organizer.SubmitAsync(page, form: "main form[action$='/erneut']"));

        Assert.Contains("wird jetzt noch einmal versucht", after.Text, StringComparison.Ordinal);
        Assert.Equal(OutboxState.Queued, (await ReadAsync(mail.Id)).State);
        Assert.Contains(await site.AllAsync<AuditEntry>(), entry => entry.Action == "letter.retried" && entry.SubjectId == mail.Id);
    }

    [Fact]
    public async Task A_letter_that_could_not_be_made_says_so_and_offers_nothing_that_cannot_work()
    {
        var mail = Letter(state: OutboxState.GivenUp, answer: "never made: FormatException", text: "");
        await site.ArrangeAsync(mail);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync($"/admin/outbox/{mail.Id}");

        Assert.Contains("ließ sich nicht schreiben", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sind gelöscht", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form[action$='/erneut'], main form[action$='/kopie'], main iframe"));
    }

    [Fact]
    public async Task A_letter_that_has_lost_its_links_or_its_words_is_not_offered_for_copying()
    {
        var whole = Letter(state: OutboxState.Sent, text: "Hier entlang: https://www.gescheiterweiter.test/programm");
        var blank = Letter(state: OutboxState.Sent, text: "Hier entlang: https://www.gescheiterweiter.test/teilnahme/verborgen");
        var emptied = Letter(state: OutboxState.Sent, text: "");
        await site.ArrangeAsync(whole, blank, emptied);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        foreach (var (mail, isOffered) in new[] { (whole, true), (blank, false), (emptied, false) })
        {
            var page = await organizer.GetAsync(OrganizerOutboxLinks.Letter(mail.Id));
            Assert.Equal(isOffered, page.Document.QuerySelector("main form[action$='/kopie']") is not null);
        }
    }

    [Fact]
    public async Task Reading_the_outbox_or_a_letter_is_recorded_once()
    {
        var mail = Letter();
        await site.ArrangeAsync(mail);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        await reader.GetAsync(OrganizerOutboxLinks.Letter(mail.Id));
        await reader.GetAsync(OrganizerOutboxLinks.List);
        await reader.GetAsync(OrganizerOutboxLinks.List + "?stand=Sent");
        await reader.GetAsync(OrganizerOutboxLinks.LetterHtml(mail.Id));
        await reader.GetAsync(OrganizerOutboxLinks.Letter(mail.Id));

        var entries = await site.AllAsync<AuditEntry>();
        var letterRead = Assert.Single(entries, entry => entry.Action == "letter.read" && entry.SubjectId == mail.Id);
        Assert.Single(entries, entry => entry.Action == "outbox.listed" && entry.ActorId == letterRead.ActorId);
    }

    [Fact]
    public async Task A_test_letter_goes_to_whoever_asks_for_it()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Organizer);
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);

        var done = await browser.FollowAsync(
            await browser.SubmitAsync(await browser.GetAsync(OrganizerOutboxLinks.ServerCheck), form: "form[action$=test-mail]"));

        Assert.Contains(organizer.Email!, done.Body, StringComparison.Ordinal);
        var letter = Assert.Single(await site.LettersAsync(organizer.Email));
        Assert.Equal(("TestLetter", OutboxState.Queued), (letter.Mail.Kind, letter.Mail.State));
        Assert.Single(await site.AllAsync<AuditEntry>(), entry => entry.Action == "outbox.tried" && entry.ActorId == organizer.Id);
    }

    [Fact]
    public async Task A_reader_sees_everything_and_can_change_nothing()
    {
        var mail = Letter(state: OutboxState.GivenUp);
        await site.ArrangeAsync(mail);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        foreach (var address in new[] { OrganizerOutboxLinks.List, OrganizerOutboxLinks.Letter(mail.Id), OrganizerOutboxLinks.ServerCheck })
        {
            var page = await reader.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
        }
    }

    [Fact]
    public async Task Personal_links_are_hidden_from_whoever_reads_the_letter_later()
    {
        var token = SecretToken.Create().ToString();
        var mail = Letter(
            text: $"Hier: https://www.gescheiterweiter.test/teilnahme/{token} und "
                + "https://www.gescheiterweiter.test/ausgaben/eine-ausgabe-mit-einem-wirklich-sehr-langen-namen");
        await site.ArrangeAsync(mail);
        using var owner = await site.NewOrganizerAsync();

        var page = await owner.GetAsync(OrganizerOutboxLinks.Letter(mail.Id));
        var sheet = await owner.GetAsync(OrganizerOutboxLinks.LetterHtml(mail.Id));

        Assert.DoesNotContain(token, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(token, sheet.Body, StringComparison.Ordinal);
        Assert.Contains("teilnahme/verborgen", page.Body, StringComparison.Ordinal);
        Assert.Contains("eine-ausgabe-mit-einem-wirklich-sehr-langen-namen", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letter_itself_is_shown_in_a_frame_that_can_do_nothing()
    {
        var mail = Letter();
        await site.ArrangeAsync(mail);
        using var owner = await site.NewOrganizerAsync();

        var sheet = await owner.GetAsync(OrganizerOutboxLinks.LetterHtml(mail.Id));
        var policy = string.Join(' ', sheet.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("allow-scripts", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("allow-same-origin", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_are_found_by_address_and_state()
    {
        var (wanted, other) = (Letter(state: OutboxState.Discarded, subject: "Gesuchter Brief"), Letter(subject: "Anderer Brief"));
        await site.ArrangeAsync(wanted, other);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var page = await reader.GetAsync(OrganizerOutboxLinks.List + "?suche=Brief&stand=Discarded");

        Assert.Contains("Gesuchter Brief", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Anderer Brief", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?seite=0")]
    [InlineData("?seite=-5")]
    [InlineData("?seite=99999999")]
    [InlineData("?seite=abc&stand=xyz")]
    [InlineData("?stand=99")]
    [InlineData("?suche=%25%27%22%3Cscript%3E")]
    public async Task An_address_that_asks_for_nonsense_gets_a_page(string query)
    {
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(OrganizerOutboxLinks.List + query)).Status);
    }

    [Fact]
    public async Task Many_letters_come_in_pages()
    {
        await site.ArrangeAsync([.. Enumerable.Range(0, 60).Select(number => Letter(subject: $"Seitenweise {number}"))]);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var first = await reader.GetAsync(OrganizerOutboxLinks.List + "?suche=Seitenweise");
        var second = await reader.GetAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((50, 10), (Rows(first), Rows(second)));

        static int Rows(WebPage page) => page.Document.QuerySelectorAll("main table tbody tr").Length;
    }

    [Fact]
    public async Task Delivery_can_be_paused_and_resumed()
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var paused = await organizer.FollowAsync(
            await organizer.SubmitAsync(await organizer.GetAsync(OrganizerOutboxLinks.List), form: "main form[action$='/pause']"));
        Assert.Contains("Der Versand ruht seit", paused.Text, StringComparison.Ordinal);
        foreach (var page in new[] { OrganizerLinks.Dashboard, OrganizerEditionLinks.List, OrganizerLinks.AuditLog })
            Assert.Contains(Banner, (await organizer.GetAsync(page)).Text, StringComparison.Ordinal);
        var firstStep = (await organizer.GetAsync(OrganizerLinks.Dashboard)).Document.QuerySelector("main li a")!;
        Assert.Equal(OrganizerOutboxLinks.List, firstStep.GetAttribute("href"));
        Assert.Equal("Der Versand ruht: fortsetzen, sobald nichts mehr dagegen spricht.", firstStep.TextContent);

        var resumed = await organizer.FollowAsync(await organizer.SubmitAsync(paused, form: "main form[action$='/fortsetzen']"));

        Assert.DoesNotContain("Der Versand ruht seit", resumed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Banner, (await organizer.GetAsync(OrganizerLinks.Dashboard)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_of_the_mail_server_names_the_step_that_fails()
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.SubmitAsync(await organizer.GetAsync(OrganizerOutboxLinks.ServerCheck));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Zu mail.gescheiterweiter.test findet sich keine Adresse.", page.Text, StringComparison.Ordinal);
        Assert.Equal(6, page.Document.QuerySelectorAll("main tbody tr").Length);
    }

    private static OutboxMail Letter(
        OutboxState state = OutboxState.Queued, string? answer = null, string subject = "Betreff", string text = "Guten Tag") => new()
        {
            Kind = "Test",
            Priority = LetterPriority.Personal,
            ToName = "Ada",
            ToAddress = "ada@stadt.example",
            Subject = subject,
            Text = text,
            Html = $"<!DOCTYPE html><html lang=\"de\"><head><title>x</title></head><body><p>{text}</p></body></html>",
            QueuedUtc = TestData.Now,
            NextAttemptUtc = TestData.Now,
            State = state,
            LastAnswer = answer,
        };

    private async Task<OutboxMail> ReadAsync(Guid id) => (await site.AllAsync<OutboxMail>()).Single(mail => mail.Id == id);
}
