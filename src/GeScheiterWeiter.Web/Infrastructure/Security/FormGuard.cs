using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

public enum FormSender
{
    Person,

    /// <summary>Filled in a field that people do not see: a robot, or a browser that fills in whatever it can.</summary>
    TrapFilled,

    /// <summary>Sent faster than anybody types, or without the page having been opened: a person may simply send it again.</summary>
    TooFast,

    /// <summary>The page was opened too long ago.</summary>
    TooOld,
}

/// <summary>
/// Keeps robots out without asking people anything: a field nobody sees, and a signed note of when the page was opened. The
/// note belongs to one form, ends after two hours, and is good for one sender. All of it is a guess about who is sending:
/// whoever is not believed gets the form back, with everything that was typed.
/// </summary>
public sealed class FormGuard(IDataProtectionProvider protection, SpentNotes spent, TimeProvider clock)
{
    /// <summary>Means nothing, so that no browser and no password manager thinks it knows what belongs there.</summary>
    public const string TrapField = "q7x";
    public const string OpenedField = "Geoeffnet";

    public static readonly TimeSpan LongestTime = TimeSpan.FromHours(2);
    private static readonly TimeSpan ShortestTime = TimeSpan.FromSeconds(2);

    /// <param name="form">Which form, such as the one of an edition: its note opens no other.</param>
    public string OpenedNow(string form) =>
        ProtectorOf(form)
            .Protect(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().ToUnixTimeMilliseconds()} {Guid.NewGuid():N}"));

    public FormSender Examine(IFormCollection fields, string form)
    {
        if (!string.IsNullOrEmpty(fields[TrapField]))
            return FormSender.TrapFilled;
        return AgeOf(fields[OpenedField], form) switch
        {
            null => FormSender.TooFast,
            var age when age >= LongestTime => FormSender.TooOld,
            // From the future: the clock was set back meanwhile, and nobody can make such a note themselves.
            var age when age >= ShortestTime || age < TimeSpan.Zero => FormSender.Person,
            _ => FormSender.TooFast,
        };
    }

    /// <summary>Uses the note up. Sending the same form twice is one use; another sender with the same note is a second one.</summary>
    /// <returns>Whether the note was good for this sender.</returns>
    public bool TrySpend(IFormCollection fields, string sender) => spent.TryAdd(fields[OpenedField].ToString(), sender);

    /// <summary>Tells forms apart: the same form sent twice has one key.</summary>
    public static byte[] KeyOf(IFormCollection fields) => SHA256.HashData(Encoding.UTF8.GetBytes(fields[OpenedField].ToString()));

    /// <summary>Whether a form that comes back may keep its note.</summary>
    public bool IsGood(string? note, string form) => AgeOf(note, form) is { } age && age < LongestTime && !spent.Contains(note ?? "");

    private IDataProtector ProtectorOf(string form) => protection.CreateProtector("FormGuard", form);

    /// <returns>Null for a note that is missing, forged, or of another form.</returns>
    private TimeSpan? AgeOf(string? note, string form)
    {
        if (string.IsNullOrEmpty(note))
            return null;

        try
        {
            var opened = ProtectorOf(form).Unprotect(note).Split(' ')[0];
            return clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(opened, CultureInfo.InvariantCulture));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
