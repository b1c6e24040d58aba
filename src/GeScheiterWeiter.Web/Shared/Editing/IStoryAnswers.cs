using GeScheiterWeiter.Stories;

namespace GeScheiterWeiter.Web.Shared.Editing;

/// <summary>A form that asks the questions of a story; a field is called like its answer in <see cref="Story"/>.</summary>
public interface IStoryAnswers
{
    string? Plan { get; }

    string? Events { get; }

    string? Failure { get; }

    string? Help { get; }

    string? Change { get; }

    string? Takeaway { get; }
}

public static class StoryAnswers
{
    public static Story ToStory(this IStoryAnswers form) => new()
    {
        Plan = form.Plan ?? "",
        Events = form.Events ?? "",
        Failure = form.Failure ?? "",
        Help = form.Help ?? "",
        Change = form.Change ?? "",
        Takeaway = form.Takeaway ?? "",
    };
}
