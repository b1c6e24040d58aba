using System.Globalization;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Web.Organizers.Pages.ProcessingRecord;

/// <summary>What the record says of every activity alike.</summary>
public static class RecordWords
{
    public const string ThirdCountries =
        "keine durch die Website; maßgeblich ist, wo der Server und der E-Mail-Anbieter stehen";

    /// <summary>Technical and organisational measures, in short.</summary>
    public static readonly IReadOnlyList<string> Measures =
    [
        "Organisator:innen melden sich mit Passwort und zweitem Faktor oder mit einem Passkey an; was sie dürfen, sagt ihre Rolle.",
        "Teilnehmer:innen und Erzähler:innen haben persönliche Links, die ablaufen; gespeichert ist davon nur ein Prüfwert.",
        "Wer was geändert hat, steht in einem Protokoll ohne Namen, das sich nicht unbemerkt ändern lässt.",
        "Aus dem technischen Protokoll werden E-Mail-Adressen und persönliche Links entfernt, bevor es geschrieben wird.",
        "Was seine Frist erreicht hat, löscht die Website von selbst; wo das noch nicht so ist, steht es in diesem Verzeichnis.",
        "Die Website bindet keine fremden Inhalte ein und zählt niemanden.",
    ];

    public static string Things(this StoredData stored) => string.Join("; ", stored.What);

    /// <summary>Periods as they stand below a word that names them: the first letter is a capital one.</summary>
    public static string Periods(this StoredData stored) =>
        string.Concat(stored.Kept[..1].ToUpper(CultureInfo.GetCultureInfo("de-DE")), stored.Kept.AsSpan(1));

    public static string Groups(this ProcessingActivity activity) =>
        activity.Groups.Count == 0
            ? activity.Whose
            : $"{string.Join(", ", activity.Groups.Select(group => group.InWords()))}: {activity.Whose}";
}
