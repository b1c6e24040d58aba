using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

public enum FormSender
{
    Person,

    /// <summary>Filled in a field that people do not see.</summary>
    Robot,

    /// <summary>Sent faster than anybody types, or without the page having been opened: a person may simply send it again.</summary>
    TooFast,
}

/// <summary>Keeps robots out without asking people anything: a field nobody sees, and a signed note of when the page was opened.</summary>
public sealed class FormGuard(IDataProtectionProvider protection, TimeProvider clock)
{
    public const string TrapField = "Webseite";
    public const string OpenedField = "Geoeffnet";

    private static readonly TimeSpan ShortestTime = TimeSpan.FromSeconds(2);

    private readonly IDataProtector _protector = protection.CreateProtector("FormGuard");

    public string OpenedNow() => _protector.Protect(clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

    public FormSender Examine(IFormCollection form)
    {
        if (!string.IsNullOrEmpty(form[TrapField]))
            return FormSender.Robot;
        return OpenedAt(form[OpenedField]) is { } opened && clock.GetUtcNow() - opened >= ShortestTime ? FormSender.Person : FormSender.TooFast;
    }

    private DateTimeOffset? OpenedAt(string? note)
    {
        if (string.IsNullOrEmpty(note))
            return null;

        try
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(_protector.Unprotect(note), CultureInfo.InvariantCulture));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
