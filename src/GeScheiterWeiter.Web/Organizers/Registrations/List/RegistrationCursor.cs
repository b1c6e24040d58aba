using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

/// <summary>
/// A place in the list: the row a page begins after, or ends before. Pages found this way cost the same wherever they
/// are, and nobody is skipped or shown twice when rows come and go meanwhile.
/// </summary>
/// <param name="Key">What the list is sorted by.</param>
/// <param name="Id">Decides between equal keys.</param>
public sealed record RegistrationCursor(string Key, Guid Id)
{
    private const int MaxLength = 1000;
    private const int IdLength = 32;

    public DateTime Moment => long.TryParse(Key, CultureInfo.InvariantCulture, out var ticks) && ticks is >= 0 and <= 3155378975999999999
        ? new DateTime(ticks, DateTimeKind.Utc)
        : new DateTime(0, DateTimeKind.Utc);

    public long Number => long.TryParse(Key, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <returns>Null for whatever is no cursor: the list then begins at its beginning.</returns>
    public static RegistrationCursor? Parse(string? text)
    {
        if (text is not { Length: > 0 and <= MaxLength } || !Base64Url.IsValid(text))
            return null;

        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        return plain.Length >= IdLength && Guid.TryParseExact(plain[..IdLength], "N", out var id)
            ? new RegistrationCursor(plain[IdLength..], id)
            : null;
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Id:N}{Key}"));
}
