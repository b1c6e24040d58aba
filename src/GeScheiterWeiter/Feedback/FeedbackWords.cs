namespace GeScheiterWeiter.Feedback;

/// <summary>The three scales in the words people read.</summary>
public static class FeedbackWords
{
    private static readonly string[] HowWell = ["gar nicht", "wenig", "teils, teils", "gut", "sehr gut"];
    private static readonly string[] HowMuch = ["nichts", "wenig", "einiges", "viel", "sehr viel"];

    public static string Question(this FeedbackScale scale) => scale switch
    {
        FeedbackScale.Evening => "Wie hat Ihnen der Abend gefallen?",
        FeedbackScale.Gain => "Wie viel nehmen Sie für Ihre Arbeit mit?",
        FeedbackScale.Access => "Wie gut konnten Sie teilnehmen? Gemeint sind Technik, Ton, Bild und Barrieren.",
    };

    /// <summary>From the lowest mark to the highest.</summary>
    public static IReadOnlyList<string> Answers(this FeedbackScale scale) => scale switch
    {
        FeedbackScale.Evening or FeedbackScale.Access => HowWell,
        FeedbackScale.Gain => HowMuch,
    };
}
