using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Speaking.Letters;

/// <summary>Tells a speaker some days before the evening what is missing.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Edition">Where they tell something.</param>
/// <param name="When">When it is.</param>
/// <param name="Missing">All that is, as it reads after "es fehlt noch".</param>
/// <param name="Speaking">The reader's personal link.</param>
[Rewordable(LetterTopic.Speaking, "Was noch fehlt")]
public sealed record SpeakingGaps(
    string Name, string Edition, string When, [Indispensable] string Missing, [Indispensable] Uri Speaking) : Letter
{
    public static SpeakingGaps Sample => new(
        SomebodysName, "Sonderedition", "Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)", "ein Foto und Ihre Folien",
        new Uri("https://example.org/mitwirken/geheim"));

    public override LetterPriority Priority => LetterPriority.Broadcast;
}
