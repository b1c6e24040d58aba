using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Messages.Letters;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>Two standard letters in other words: one for every edition, changed once, and one for a single edition.</summary>
internal static class SampleWordings
{
    public static IEnumerable<object> Of(Edition edition, DateTime nowUtc) =>
    [
        Wording(nameof(EveningOver), null, 1, "Danke, {{Name}}!", SampleTexts.FirstThanks, nowUtc.AddDays(-40)),
        Wording(nameof(EveningOver), null, 2, "Danke: {{Ausgabe}}", SampleTexts.Thanks, nowUtc.AddDays(-20)),
        Wording(nameof(EveningTomorrow), edition.Id, 1, "Morgen, {{Name}}: {{Ausgabe}}", SampleTexts.Tomorrow, nowUtc.AddDays(-2)),
    ];

    private static LetterWording Wording(string kind, Guid? editionId, int number, string subject, string body, DateTime createdUtc) =>
        new() { Kind = kind, EditionId = editionId, Number = number, Subject = subject, Body = body, CreatedUtc = createdUtc };
}
