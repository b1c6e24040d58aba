using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Mail.Smtp;

namespace GeScheiterWeiter.Tests.Mail.Smtp;

public sealed class MailOptionsTests
{
    private static readonly MailOptions Sound =
        new() { Host = "mail.example.org", UserName = "post", Password = "geheim", ReplyTo = "team@example.org" };

    private static readonly BounceOptions Mailbox = new() { Host = "imap.example.org", UserName = "rueck", Password = "geheim" };

    public static TheoryData<MailOptions, string> Wrong => new()
    {
        { Sound with { Host = "smtp://mail.example.org" }, "Mail:Host" },
        { Sound with { Port = 70_000 }, "Mail:Port" },
        { Sound with { FromAddress = "post" }, "Mail:FromAddress" },
        { Sound with { FromName = " " }, "Mail:FromName" },
        { Sound with { ReplyTo = "team@" }, "Mail:ReplyTo" },
        { Sound with { Password = null }, "Mail:Password" },
        { Sound with { UserName = "" }, "Mail:UserName" },
        { Sound with { Security = MailSecurity.None }, "Mail:Security" },
        { Sound with { CertificateSha256 = "abc" }, "Mail:CertificateSha256" },
        { Sound with { MaxAttempts = 0 }, "Mail:MaxAttempts" },
        { Sound with { TimeoutSeconds = 0 }, "Mail:TimeoutSeconds" },
        { Sound with { Connections = 0 }, "Mail:Connections" },
        { Sound with { Bounces = new BounceOptions { UserName = "rueck" } }, "Mail:Bounces:Host" },
        { Sound with { Bounces = Mailbox with { Host = "imap://imap.example.org" } }, "Mail:Bounces:Host" },
        { Sound with { Bounces = Mailbox with { Port = 0 } }, "Mail:Bounces:Port" },
        { Sound with { Bounces = Mailbox with { Password = "" } }, "Mail:Bounces:Password" },
        { Sound with { Bounces = Mailbox with { Security = MailSecurity.None } }, "Mail:Bounces:Security" },
        { Sound with { Bounces = Mailbox with { CertificateSha256 = "abc" } }, "Mail:Bounces:CertificateSha256" },
        { Sound with { Bounces = Mailbox with { Folder = " " } }, "Mail:Bounces:Folder" },
        { Sound with { Dkim = new DkimOptions { Domain = "example.org" } }, "Mail:Dkim" },
        { Sound with { Dkim = new DkimOptions { Domain = "example.org", Selector = "s", PrivateKey = "no key" } }, "private key" },
        {
            Sound with { Dkim = new DkimOptions { Domain = "example.org", Selector = "s", PrivateKeyPath = "/nowhere/key.pem" } },
            "private key"
        },
    };

    [Fact]
    public void Sound_settings_pass()
    {
        Assert.True(new MailOptionsCheck().Validate(null, Sound).Succeeded);
        Assert.True(new MailOptionsCheck().Validate(null, Sound with { Bounces = new BounceOptions() }).Succeeded);
        Assert.True(new MailOptionsCheck().Validate(null, Sound with { Bounces = Mailbox }).Succeeded);
    }

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void A_setting_that_cannot_work_is_named(MailOptions options, string named)
    {
        var result = new MailOptionsCheck().Validate(null, options);

        Assert.Contains(named, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MailSecurity.StartTls, 587)]
    [InlineData(MailSecurity.Tls, 465)]
    [InlineData(MailSecurity.None, 25)]
    public void The_usual_port_follows_from_the_protection(MailSecurity security, int port) =>
        Assert.Equal(port, new MailOptions { Security = security }.PortOrUsual);

    [Theory]
    [InlineData(MailSecurity.StartTls, 143)]
    [InlineData(MailSecurity.Tls, 993)]
    [InlineData(MailSecurity.None, 143)]
    public void So_does_that_of_the_mailbox(MailSecurity security, int port) =>
        Assert.Equal(port, new BounceOptions { Security = security }.PortOrUsual);
}
