namespace GeScheiterWeiter.Stories;

/// <summary>
/// A story by the questions that lead through it, see docs/domain.md. Each answer is plain text of at most <see cref="MaxAnswerLength"/>
/// characters, in which an empty line separates paragraphs; it is empty where nothing has been answered yet.
/// </summary>
public sealed record Story
{
    public const int MaxAnswerLength = 6000;

    public static readonly Story Untold = new();

    public string Plan { get; init; } = "";

    public string Events { get; init; } = "";

    /// <summary>What went wrong, and why.</summary>
    public string Failure { get; init; } = "";

    public string Help { get; init; } = "";

    /// <summary>What its tellers do differently today.</summary>
    public string Change { get; init; } = "";

    /// <summary>What others can take with them.</summary>
    public string Takeaway { get; init; } = "";

    public bool IsTooLong => StoryQuestion.All.Any(question => question.AnswerIn(this).Length > MaxAnswerLength);
}
