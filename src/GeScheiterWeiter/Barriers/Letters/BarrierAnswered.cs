using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Barriers.Letters;

/// <summary>Answers somebody who has reported a barrier.</summary>
/// <param name="Number">Of the report.</param>
/// <param name="Received">On which day.</param>
/// <param name="Answer">What an organizer has written.</param>
/// <param name="Otherwise">Where to turn if the answer does not help, in a sentence.</param>
/// <param name="Statement">The statement on accessibility.</param>
[Rewordable(LetterTopic.Accessibility, "Antwort auf eine Meldung")]
public sealed record BarrierAnswered(
    [Indispensable] string Number, string Received, [Indispensable] string Answer, string? Otherwise, Uri Statement) : Letter
{
    public static BarrierAnswered Sample => new(
        "HK3M-7QXD", "14. Januar 2027",
        "Das Datumsfeld lässt sich jetzt auch mit der Tastatur ausfüllen.\n\nDas Programm schicken wir Ihnen als Textdatei nach.",
        "Bleibt unsere Antwort aus, oder hilft sie Ihnen nicht, können Sie sich an diese Stelle wenden: Schlichtungsstelle Musterland",
        new Uri("https://www.gescheiterweiter.example/beispiel/barrierefreiheit"));
}
