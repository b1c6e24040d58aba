namespace GeScheiterWeiter.Stories;

/// <summary>One of the questions that lead through a story.</summary>
/// <param name="Field">What the answer is called in <see cref="Story"/>.</param>
/// <param name="Words">As tellers are asked.</param>
/// <param name="Hint">What helps them to answer.</param>
/// <param name="Heading">Over the answer, where the story is read.</param>
public sealed record StoryQuestion(string Field, string Words, string Hint, string Heading, Func<Story, string> AnswerIn)
{
    /// <summary>In the order in which a story is told.</summary>
    public static readonly IReadOnlyList<StoryQuestion> All =
    [
        new(nameof(Story.Plan), "Was war der Plan?",
            "Was sollte besser werden, für wen, und warum gerade so?", "Der Plan", story => story.Plan),
        new(nameof(Story.Events), "Was ist dann passiert?",
            "Der Reihe nach, so wie Sie es einer Kollegin in der Kaffeeküche erzählen würden.", "Was passiert ist", story => story.Events),
        new(nameof(Story.Failure), "Was ist schiefgegangen, und warum?",
            "Um die Sache geht es, nicht um Schuld. Was haben Sie zu spät gesehen?", "Was schiefging, und warum", story => story.Failure),
        new(nameof(Story.Help), "Was hat geholfen?",
            "Menschen, Entscheidungen, Zufälle: Was hat Sie weitergebracht?", "Was geholfen hat", story => story.Help),
        new(nameof(Story.Change), "Was machen Sie heute anders?",
            "Woran würde man merken, dass Sie das erlebt haben?", "Was heute anders ist", story => story.Change),
        new(nameof(Story.Takeaway), "Was können andere mitnehmen?",
            "Ein, zwei Sätze für jemanden, der morgen vor derselben Aufgabe steht.", "Was andere mitnehmen können",
            story => story.Takeaway),
    ];
}
