using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Plots;

namespace GeScheiterWeiter.Web.Organizers.Feedback.List;

/// <param name="Edition">The edition.</param>
/// <param name="Feedback">Null while there are too few answers: then not even how many there are is said.</param>
/// <param name="NowUtc">Now.</param>
public sealed record FeedbackPage(EditionHeader Edition, EditionFeedback? Feedback, DateTime NowUtc)
{
    public bool IsOver => NowUtc >= Edition.EndUtc;

    public string OpenUntil => GermanTime.Day(Edition.EndUtc + FeedbackDesk.OpenFor, Edition.TimeZone);

    /// <summary>A scale of its own is only drawn where enough have answered to it.</summary>
    public IReadOnlyList<BarPlot> Plots =>
    [
        .. (Feedback?.Marks ?? []).Where(marks => marks.Total >= FeedbackReader.FewestShown).Select(marks => new BarPlot(
            "skala-" + marks.Scale.ToString().ToLowerInvariant(), marks.Scale.Question(), "Antwort",
            [.. marks.Scale.Answers().Zip(marks.Counts, (words, count) => new Share(words, count)).Reverse()],
            $"Gezählt sind {GermanNumber.Words(marks.Total)} Antworten. Im Mittel {marks.Mean.ToString("0.0", GermanCulture.Instance)} "
                + $"von {FeedbackAnswer.HighestMark}.")),
    ];

    /// <summary>What too few have answered to.</summary>
    public IReadOnlyList<string> TooFew =>
        [.. (Feedback?.Marks ?? []).Where(marks => marks.Total < FeedbackReader.FewestShown).Select(marks => marks.Scale.Question())];
}
