using System.Diagnostics;
using System.Net;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Tests.Development;

public sealed class MailboxTests(MailboxTests.DevelopmentSite site) : IClassFixture<MailboxTests.DevelopmentSite>
{
    [Fact]
    public async Task A_letter_lands_in_the_mailbox_with_its_text_source_and_calendar()
    {
        using var developer = site.NewVisitor();
        await site.WithAsync(async (IServiceProvider scope) =>
        {
            scope.GetRequiredService<GeScheiterWeiter.Mail.Outbox.OutboxWriter>().Add(
                LetterCatalogue.Sample(LetterCatalogue.Kinds[0]), new Recipient("Ada", EmailAddress.Parse("ada@amt.example")),
                calendar: new CalendarPart(CalendarMethod.Request, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
            await scope.GetRequiredService<AppDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        var list = await ArrivedAsync(developer);
        var address = list.Document.QuerySelector("main tbody a")!.GetAttribute("href")!;
        var letter = await developer.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, letter.Status);
        Assert.Contains("termin.ics", letter.Text, StringComparison.Ordinal);
        Assert.Contains("<base target=\"_top\">", (await developer.GetAsync(address + "/html")).Body, StringComparison.Ordinal);
        Assert.Contains("Message-Id:", (await developer.GetAsync(address + "/quelle")).Body, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("BEGIN:VCALENDAR", (await developer.GetAsync(address + "/anhang/1")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await developer.GetAsync(address + "/anhang/9")).Status);
    }

    [Fact]
    public async Task Every_letter_has_a_preview()
    {
        using var developer = site.NewVisitor();

        var list = await developer.GetAsync(DevelopmentLinks.LetterPreviews);

        Assert.Equal(
            LetterCatalogue.Kinds.Select(kind => kind.Name), list.Document.QuerySelectorAll("main tbody a").Select(a => a.TextContent));
        foreach (var kind in LetterCatalogue.Kinds)
        {
            Assert.Equal(HttpStatusCode.OK, (await developer.GetAsync(DevelopmentLinks.LetterPreview(kind.Name))).Status);
            Assert.Equal(HttpStatusCode.OK, (await developer.GetAsync(DevelopmentLinks.LetterPreviewHtml(kind.Name))).Status);
        }
    }

    [Theory]
    [InlineData("/development/mail/x")]
    [InlineData("/development/mail/..%2f..%2fappsettings")]
    [InlineData("/development/mail/20350305090000000-00000000000000000000000000000000/html")]
    [InlineData("/development/mail/vorschau/Unbekannt")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var developer = site.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await developer.GetAsync(address)).Status);
    }

    [Fact]
    public async Task There_is_no_mailbox_outside_Development()
    {
        await using var live = new TestSite();
        using var stranger = live.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(DevelopmentLinks.Mailbox)).Status);
    }

    [Fact]
    public void Outside_Development_the_site_refuses_to_start_without_a_mail_server()
    {
        using var site = new SiteWithoutMail();

        var refusal = Assert.ThrowsAny<OptionsValidationException>(() => site.Address);

        Assert.Contains("Mail:Host is missing", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<WebPage> ArrivedAsync(Visitor developer)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var list = await developer.GetAsync(DevelopmentLinks.Mailbox);
            if (list.Document.QuerySelector("main tbody a") is not null)
                return list;
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(20), "No letter has come.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public sealed class DevelopmentSite : TestSite
    {
        private readonly TemporaryFolder _mailbox = new();

        protected override string EnvironmentName => "Development";

        protected override bool RunsBackgroundWork => true;

        protected override IReadOnlyDictionary<string, string?> Settings =>
            new Dictionary<string, string?> { ["Mail:Host"] = "", ["Mail:MailboxPath"] = _mailbox.Path };

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing)
                _mailbox.Dispose();
        }
    }

    private sealed class SiteWithoutMail : TestSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Mail:Host"] = "" };
    }
}
