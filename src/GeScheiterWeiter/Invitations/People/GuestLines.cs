using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Invitations.People;

public enum GuestProblem
{
    AddressInvalid,
    NameTooLong,
}

/// <param name="Number">Which line of the text, counted from one.</param>
/// <param name="Text">As it was typed.</param>
/// <param name="Guest">Null where there is a problem.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record GuestLine(int Number, string Text, Guest? Guest, GuestProblem? Problem = null);

/// <summary>
/// Reads people as they are pasted from a mail program, one a line: <c>Carina Muster &lt;carina@stadt.example&gt;</c>, or an address.
/// </summary>
public static class GuestLines
{
    public const int MaxLines = 1000;

    private static readonly char[] Separators = [' ', '"', '\'', ',', ';', '\t'];

    public static IReadOnlyList<GuestLine> Read(string text) =>
    [
        .. text.Split('\n').Index()
            .Select(line => (Number: line.Index + 1, Text: line.Item.Trim()))
            .Where(line => line.Text.Length > 0)
            .Select(line => Read(line.Number, line.Text)),
    ];

    private static GuestLine Read(int number, string text)
    {
        var start = text.LastIndexOf('<');
        var (name, address) = start < 0 ? ("", text) : (text[..start].Trim(Separators), text[start..]);
        if (!EmailAddress.TryParse(address, out var email))
            return new GuestLine(number, text, null, GuestProblem.AddressInvalid);
        return name.Length > Registration.MaxNameLength
            ? new GuestLine(number, text, null, GuestProblem.NameTooLong)
            : new GuestLine(number, text, new Guest(name, email));
    }
}
