using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Mail;

public static class DeliverySetup
{
    /// <summary>Everything between the outbox and the mail server.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>();
        services.AddSingleton<MessageIds>();
        services.AddSingleton<MimeMessageFactory>();
        services.AddSingleton<BounceParser>();
        services.AddSingleton<MailboxRest>();
        services.AddSingleton<OutboxSignal>();
        services.AddScoped<DomainPaces>();
        services.AddScoped<OutboxLeases>();
        services.AddTransient<OutboxDelivery>();
        services.AddScoped<OutboxDesk>();
        services.AddScoped<DeliveryPause>();
        services.AddScoped<MailCheck>();
        services.AddScoped<IMailTransport, SmtpTransport>();
        return services;
    }
}
