using System.Text;
using System.Text.RegularExpressions;
using GeScheiterWeiter.TestKit;
using MimeKit;

namespace GeScheiterWeiter.Web.Tests.Crashes;

internal enum LetterKind
{
    ConfirmationRequested,
    SeatConfirmed,
    PlacedOnWaitingList,
    SeatFreed,
    RegistrationCancelled,
    Unknown,
}

/// <summary>A letter as the mail sink got it.</summary>
/// <param name="Life">How often the site had been started when it came.</param>
/// <param name="MessageId">The same for each copy of a letter.</param>
/// <param name="Text">What its reader sees.</param>
/// <param name="Data">As it came over the wire.</param>
internal sealed partial record SunkLetter(int Life, string MessageId, string To, LetterKind Kind, string Text, string Data)
{
    private static readonly Dictionary<string, LetterKind> Subjects = new()
    {
        ["Bitte bestätigen: "] = LetterKind.ConfirmationRequested,
        ["Sie sind dabei: "] = LetterKind.SeatConfirmed,
        ["Warteliste, Stelle "] = LetterKind.PlacedOnWaitingList,
        ["Sie haben jetzt einen Platz: "] = LetterKind.SeatFreed,
        ["Abgemeldet: "] = LetterKind.RegistrationCancelled,
    };

    public string ConfirmationPath => ConfirmationLink().Match(Text).Value;

    public string CancellationPath => CancellationLink().Match(Text).Value;

    public static SunkLetter Read(WireLetter letter, int life)
    {
        using var message = MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(letter.Data)));
        var kind = KindOf(message.Subject ?? "");
        return new SunkLetter(life, message.MessageId ?? "", letter.To[0], kind, message.TextBody ?? "", letter.Data);
    }

    private static LetterKind KindOf(string subject) =>
        Subjects.Where(known => subject.StartsWith(known.Key, StringComparison.Ordinal)).Select(known => known.Value)
            .FirstOrDefault(LetterKind.Unknown);

    [GeneratedRegex("/bestaetigen/[A-Za-z0-9_-]{43}")]
    private static partial Regex ConfirmationLink();

    [GeneratedRegex("/teilnahme/[A-Za-z0-9_-]{43}/absagen")]
    private static partial Regex CancellationLink();
}
