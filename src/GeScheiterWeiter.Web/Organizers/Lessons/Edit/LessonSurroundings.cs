using GeScheiterWeiter.Lessons;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Edit;

/// <summary>What stands beside the form of a lesson.</summary>
/// <param name="TalkId">The talk.</param>
/// <param name="Talk">Its title.</param>
/// <param name="State">Null: there is no lesson yet.</param>
/// <param name="IsNamed">Everybody who tells the talk wants to be named.</param>
/// <param name="Names">Words that are names too, where it is told without.</param>
/// <param name="Topics">In use on the site.</param>
public sealed record LessonSurroundings(
    Guid TalkId, string Talk, LessonState? State, bool IsNamed, IReadOnlyList<NameFound> Names, IReadOnlyList<LessonTopic> Topics)
{
    private const int MostTopics = 30;

    public string TopicsHint =>
        $"Mit Kommas getrennt, höchstens {Lesson.MostTopics}."
        + (Topics.Count == 0
            ? ""
            : $" Schon vergeben: {string.Join(", ", Topics.OrderByDescending(t => t.Lessons).Take(MostTopics).Select(t => t.Name))}.");
}
