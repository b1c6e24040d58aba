using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Lessons.List;

/// <summary>The talks of an edition, each with what has become of its lesson.</summary>
public sealed record LessonListPage(EditionHeader Edition, bool MayHaveLessons, DateTime NowUtc, IReadOnlyList<LessonLine> Talks);

/// <summary>A talk, and its lesson: without a state there is none yet.</summary>
public sealed record LessonLine(
    Guid TalkId, string Talk, LessonState? State, string? Title, string? Slug, DateTime? VisibleFromUtc, bool IsVisible, bool IsNamed)
{
    /// <summary>What is seen of it, and the kind of its badge.</summary>
    public (string Label, string Kind) Badge(DateTime nowUtc) => State is { } state ? Badge(state, nowUtc) : ("noch keine", "quiet");

    private (string Label, string Kind) Badge(LessonState state, DateTime nowUtc) => state switch
    {
        LessonState.Draft => ("Entwurf", "warn"),
        LessonState.Withdrawn => ("zurückgezogen", "bad"),
        LessonState.Published => Published(nowUtc),
    };

    private (string Label, string Kind) Published(DateTime nowUtc)
    {
        if (IsVisible)
            return (IsNamed ? "zu lesen" : "ohne Namen zu lesen", "good");
        return VisibleFromUtc > nowUtc ? ("kommt noch", "good") : ("Einwilligung fehlt", "warn");
    }
}
