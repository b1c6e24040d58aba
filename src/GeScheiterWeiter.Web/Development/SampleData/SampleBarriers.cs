using System.Security.Cryptography;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common.Time;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>Barriers invented people have reported: one that is answered, one to be answered, and one that waits too long.</summary>
internal static class SampleBarriers
{
    private const int AnswerWithinDays = 28;

    public static IEnumerable<BarrierReport> At(DateTime nowUtc)
    {
        var answered = Report(
            nowUtc.AddDays(-20), "Startseite", "Bei 400 Prozent Vergrößerung verdeckt das Menü die Überschrift.", null,
            "Kim Beispiel", "kim@beispiel.example");
        answered.Note(
            "Danke für den Hinweis. Das Menü klappt bei starker Vergrößerung jetzt ein.", BarrierAnswerWay.Letter, nowUtc.AddDays(-17));
        return
        [
            answered,
            Report(
                nowUtc.AddDays(-2), "Anmeldung zur Sonderedition",
                "Mein Screenreader liest nicht vor, dass ein Feld falsch ausgefüllt ist.",
                "Das Programm bitte als reinen Text.", "Toni Muster", "toni@muster.example"),
            Report(nowUtc.AddDays(-40), null, "Die hellgraue Schrift kann ich nicht lesen.", null, null, null),
        ];
    }

    private static BarrierReport Report(
        DateTime receivedUtc, string? page, string text, string? otherForm, string? name, string? email) => new()
        {
            Number = BarrierReport.NewNumber(),
            FormKey = RandomNumberGenerator.GetBytes(BarrierReport.FormKeyLength),
            Page = page,
            Text = text,
            OtherForm = otherForm,
            Name = name,
            Email = email,
            ReceivedUtc = receivedUtc,
            AnswerBy = GermanDay.At(receivedUtc).AddDays(AnswerWithinDays),
        };
}
