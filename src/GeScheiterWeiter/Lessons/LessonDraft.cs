using GeScheiterWeiter.Common;
using GeScheiterWeiter.Stories;

namespace GeScheiterWeiter.Lessons;

public enum LessonOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    TitleMissing,
    TextTooLong,
    SlugInvalid,
    SlugTaken,

    /// <summary>Another lesson had it before, and addresses with it still lead there.</summary>
    SlugKeptForAnother,
    TopicsInvalid,
    RecordingInvalid,

    /// <summary>Only an edition that is public and over has lessons.</summary>
    NotOver,

    /// <summary>It is published without names, and now there would be some in it.</summary>
    NamesInText,

    /// <summary>It is published, and nobody would find anything to read.</summary>
    NothingToRead,
}

/// <summary>What organizers write of a lesson, before it is saved.</summary>
public sealed record LessonDraft
{
    public required string Title { get; init; }

    public required string Slug { get; init; }

    public string Summary { get; init; } = "";

    public Story Story { get; init; } = Story.Untold;

    public IReadOnlyList<string> Topics { get; init; } = [];

    public LessonReach TransferableTo { get; init; }

    public string? RecordingUrl { get; init; }

    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public LessonOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Title))
            return LessonOutcome.TitleMissing;
        if (Title.Length > Lesson.MaxTitleLength || Summary.Length > Lesson.MaxSummaryLength || Story.IsTooLong)
            return LessonOutcome.TextTooLong;
        if (!Common.Slug.IsValid(Slug))
            return LessonOutcome.SlugInvalid;
        if (Topics.Count > Lesson.MostTopics
            || Topics.Any(topic => topic.Length > Lesson.MaxTopicLength || Common.Slug.From(topic).Length == 0))
            return LessonOutcome.TopicsInvalid;
        return RecordingUrl is null || LinkRules.IsSecureWebAddress(RecordingUrl) ? null : LessonOutcome.RecordingInvalid;
    }

    /// <summary>All but the topics, which are spelled as those in use.</summary>
    public void WriteTo(Lesson lesson)
    {
        lesson.Title = Title;
        lesson.Slug = Slug;
        lesson.Summary = Summary;
        lesson.Story = Story;
        lesson.TransferableTo = TransferableTo;
        lesson.RecordingUrl = RecordingUrl;
    }
}
