using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Speaking.Letters;

/// <summary>Tells a speaker some days before the evening when to be where.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Edition">Where they tell something.</param>
/// <param name="When">When it is.</param>
/// <param name="Gathering">By what time they are to be there.</param>
/// <param name="Talks">What they tell, and when.</param>
/// <param name="Questions">How many questions there are, in a sentence.</param>
/// <param name="Speaking">The reader's personal link.</param>
[Rewordable(LetterTopic.Speaking, "Briefing")]
public sealed record SpeakingBriefing(
    string Name, string Edition, string When, [Indispensable] string Gathering, string Talks, string Questions,
    [Indispensable] Uri Speaking) : Letter
{
    public static SpeakingBriefing Sample => new(
        SomebodysName, "Sonderedition", "Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)", "16:30 Uhr (MEZ)",
        "„Das Formular, das niemand vermisst hat“ um 17:10 Uhr (MEZ), 15 Minuten", "3 Fragen sind schon da.",
        new Uri("https://example.org/mitwirken/geheim"));

    public override LetterPriority Priority => LetterPriority.Broadcast;
}
