using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Organizers.Questions.Answer;

/// <param name="Edition">The edition.</param>
/// <param name="Groups">A group for each talk, and one for the whole evening.</param>
/// <param name="Current">The group the host is at.</param>
/// <param name="Question">The one that is shown large; null where none is open.</param>
public sealed record AnswerPage(
    EditionHeader Edition, IReadOnlyList<QuestionGroup> Groups, QuestionGroup Current, AskedQuestion? Question)
{
    public const string TalkParameter = "vortrag";
    public const string QuestionParameter = "frage";

    private const string WholeEvening = "abend";

    /// <summary>What comes after the large one, and then again from the first.</summary>
    public IReadOnlyList<AskedQuestion> Others
    {
        get
        {
            var before = Current.Questions.TakeWhile(question => question != Question).ToList();
            return [.. Current.Questions.Skip(before.Count + 1), .. before];
        }
    }

    public static AnswerPage Of(EditionHeader edition, IReadOnlyList<QuestionGroup> groups, string? talk, string? question)
    {
        var current = groups.FirstOrDefault(group => KeyOf(group) == talk)
            ?? groups.FirstOrDefault(group => group.Questions.Count > 0)
            ?? groups[0];
        var large = current.Questions.FirstOrDefault(asked => asked.Id.ToString() == question)
            ?? (current.Questions is [var first, ..] ? first : null);
        return new AnswerPage(edition, groups, current, large);
    }

    public static string KeyOf(QuestionGroup group) => group.TalkId?.ToString() ?? WholeEvening;

    public static string LinkTo(string edition, string? talk, Guid? question = null)
    {
        var query = Known(talk) is { } key ? QueryString.Create(TalkParameter, key) : QueryString.Empty;
        if (question is { } id)
            query = query.Add(QuestionParameter, id.ToString());
        return OrganizerEveningLinks.Answer(edition) + query;
    }

    /// <summary>What a form says of the group, unless it is nonsense.</summary>
    private static string? Known(string? talk) => talk switch
    {
        WholeEvening => talk,
        _ => Guid.TryParse(talk, out var id) ? id.ToString() : null,
    };
}
