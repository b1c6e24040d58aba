using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Questions.Moderate;

/// <param name="Edition">The edition.</param>
/// <param name="Groups">A group for each talk, and one for the whole evening.</param>
public sealed record ModerationPage(EditionHeader Edition, IReadOnlyList<QuestionGroup> Groups)
{
    public int New => Groups.Sum(group => group.Questions.Count(question => question.State == QuestionState.Asked));

    public bool IsEmpty => Groups.All(group => group.Questions.Count == 0);

    /// <summary>Every question that is not held back, under its talk and without a name: for whoever prepares the evening.</summary>
    public string ToCopy => string.Join(
        "\n\n",
        Groups.Select(group => (
                Heading: group.Talk ?? "Zum ganzen Abend",
                Questions: InOrder(group).Where(question => question.State != QuestionState.Hidden).ToList()))
            .Where(group => group.Questions.Count > 0)
            .Select(group => string.Join('\n', group.Questions.Select(question => "– " + question.Text).Prepend(group.Heading))));

    /// <summary>What waits for a word first, then what is open.</summary>
    public static IEnumerable<AskedQuestion> InOrder(QuestionGroup group) => group.Questions.OrderBy(question => question.State switch
    {
        QuestionState.Asked => 0,
        QuestionState.Shown => 1,
        QuestionState.Answered => 2,
        QuestionState.Hidden => 3,
    });

    /// <summary>What an organizer may do with a question now.</summary>
    public static IReadOnlyList<(QuestionState State, string Label)> Decisions(QuestionState state) => state switch
    {
        QuestionState.Asked => [(QuestionState.Shown, "Zeigen"), (QuestionState.Hidden, "Zurückhalten")],
        QuestionState.Shown => [(QuestionState.Answered, "Beantwortet"), (QuestionState.Hidden, "Zurückhalten")],
        QuestionState.Hidden => [(QuestionState.Shown, "Doch zeigen")],
        QuestionState.Answered => [(QuestionState.Shown, "Wieder öffnen")],
    };
}
