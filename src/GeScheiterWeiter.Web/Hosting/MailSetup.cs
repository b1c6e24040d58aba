using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Web.Development.Mailbox;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Hosting;

public static class MailSetup
{
    private const string HostIsMissing =
        "Mail:Host is missing: the mail server that sends the letters, such as mail.example.org. "
        + "Only in Development does the site run without one.";

    /// <summary>Letters go to the mail server of the settings; in Development, where none is set, to the mailbox.</summary>
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var hasServer = !string.IsNullOrWhiteSpace(builder.Configuration[$"{MailOptions.Section}:{nameof(MailOptions.Host)}"]);
        var mayDoWithout = builder.Environment.IsDevelopment();
        builder.Services.AddOptions<MailOptions>().Validate(_ => hasServer || mayDoWithout, HostIsMissing);
        if (mayDoWithout)
            builder.Services.AddSingleton<MailboxFolder>();
        if (mayDoWithout && !hasServer)
            builder.Services.AddScoped<IMailTransport, MailboxTransport>();
        builder.Services.AddHostedService<OutboxWorker>();
    }

    /// <summary>Tells a developer where the letters are.</summary>
    public static void AnnounceMailbox(this WebApplication app)
    {
        if (app.Services.GetService<MailboxFolder>() is not null)
            app.Services.GetRequiredService<StartMessage>()
                .Add("The letters", app.Services.GetRequiredService<AbsoluteLinks>().To(DevelopmentLinks.Mailbox).AbsoluteUri);
    }
}
