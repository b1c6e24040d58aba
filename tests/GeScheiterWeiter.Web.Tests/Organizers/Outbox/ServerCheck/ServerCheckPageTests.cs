using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Organizers.Outbox.ServerCheck;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Outbox.ServerCheck;

public sealed class ServerCheckPageTests
{
    [Fact]
    public async Task A_greeting_that_refuses_us_is_said_to_be_one()
    {
        await using var server = new ScriptedSmtpServer { Script = command => command == "GREETING" ? "554 5.7.1 blocked" : null };

        var rows = await RunAsync(server);

        Assert.Contains("Begrüßung gescheitert", rows[2], StringComparison.Ordinal);
        Assert.Contains("Sperrliste", rows[2], StringComparison.Ordinal);
        Assert.Contains("nicht erreicht", rows[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fingerprint_of_a_certificate_nobody_vouches_for_can_be_copied()
    {
        await using var server = new ScriptedSmtpServer();
        await using var site = new SiteWithMailServer(server, trusts: false);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerOutboxLinks.ServerCheck), form: $"form[action='{OrganizerOutboxLinks.ServerCheck}']");

        Assert.Equal(ScriptedSmtpServer.CertificateSha256, page.Document.QuerySelector("code.copyable")!.TextContent);
        Assert.Equal(ScriptedSmtpServer.CertificateSha256, page.Document.QuerySelector("button[data-copy]")!.GetAttribute("data-copy"));
        Assert.Contains("bürgt niemand", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_cause_of_a_step_has_a_sentence_and_none_ends_without_a_full_stop()
    {
        var options = new MailOptions { Host = "post.example" };
        foreach (var step in Enum.GetValues<MailCheckStep>())
        {
            var sentences = Enum.GetValues<MailCheckCause>().Select(cause => ServerCheckWords.Failed(step, cause, options)).ToList();
            Assert.All(sentences, sentence => Assert.True(sentence.EndsWith('.') || sentence.EndsWith('?'), sentence));
            Assert.True(sentences.Distinct().Count() > 1, $"{step} knows one cause only.");
        }
    }

    private static async Task<List<string>> RunAsync(ScriptedSmtpServer server)
    {
        await using var site = new SiteWithMailServer(server, trusts: true);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var page = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerOutboxLinks.ServerCheck), form: $"form[action='{OrganizerOutboxLinks.ServerCheck}']");
        return
        [
            .. page.Document.QuerySelectorAll("tbody tr")
                .Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ];
    }

    private sealed class SiteWithMailServer(ScriptedSmtpServer server, bool trusts) : TestSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings
        {
            get
            {
                var settings = server.Settings;
                if (!trusts)
                    settings.Remove("Mail:CertificateSha256");
                return settings;
            }
        }
    }
}
