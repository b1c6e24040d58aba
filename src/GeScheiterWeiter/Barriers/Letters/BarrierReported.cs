using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Barriers.Letters;

/// <summary>Tells somebody that their report of a barrier is here. Nothing of what they typed stands in it.</summary>
/// <param name="Number">Of the report.</param>
/// <param name="Received">On which day.</param>
/// <param name="AnswerBy">The last day for an answer.</param>
/// <param name="Otherwise">Where to turn if no answer comes, in a sentence.</param>
/// <param name="Statement">The statement on accessibility.</param>
[Rewordable(LetterTopic.Accessibility, "Barriere gemeldet")]
public sealed record BarrierReported(
    [Indispensable] string Number, string Received, [Indispensable] string AnswerBy, string? Otherwise, Uri Statement) : Letter
{
    public static BarrierReported Sample => new(
        "HK3M-7QXD", "14. Januar 2027", "11. Februar 2027",
        "Bleibt unsere Antwort aus, oder hilft sie Ihnen nicht, können Sie sich an diese Stelle wenden: Schlichtungsstelle Musterland",
        new Uri("https://www.gescheiterweiter.example/beispiel/barrierefreiheit"));

    public override LetterPriority Priority => LetterPriority.Confirmation;
}
