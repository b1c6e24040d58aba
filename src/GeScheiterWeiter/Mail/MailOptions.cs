using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Mail;

/// <summary>Section <c>Mail</c>.</summary>
public sealed record MailOptions
{
    public string FromName { get; init; } = "GeScheiterWeiter";

    public string FromAddress { get; init; } = "anmeldung@gescheiterweiter.de";

    public Recipient Sender => new(FromName, EmailAddress.Parse(FromAddress));
}
