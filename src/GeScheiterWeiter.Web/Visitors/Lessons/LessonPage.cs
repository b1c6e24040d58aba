using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Web.Visitors.Editions;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>All that the page of a lesson tells.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Speakers">Who tells it; nobody without names.</param>
/// <param name="Slides">Null where there are none, or they may not be shown.</param>
/// <param name="RecordingUrl">Null likewise.</param>
public sealed record LessonPage(LessonCard Lesson, IReadOnlyList<SpeakerCard> Speakers, SlidesFacts? Slides, string? RecordingUrl)
{
    /// <summary>Heading and paragraphs of every question that has an answer.</summary>
    public IEnumerable<(string Id, string Heading, string[] Paragraphs)> Answers =>
        StoryQuestion.All
            .Select(question => (question.Field.ToLowerInvariant(), question.Heading, Paragraphs(question.AnswerIn(Lesson.Story))))
            .Where(answer => answer.Item3.Length > 0);

    /// <summary>Who shows the recording.</summary>
    public string? RecordingHost => RecordingUrl is null ? null : new Uri(RecordingUrl).IdnHost;

    private static string[] Paragraphs(string answer) =>
        answer.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <param name="Size">In bytes.</param>
/// <param name="Pages">How many.</param>
public sealed record SlidesFacts(int Size, int Pages)
{
    private const int BytesOfMegabyte = 1024 * 1024;
    private const int BytesOfKilobyte = 1024;

    /// <summary>"PDF, 12 Seiten, 3,4 MB"</summary>
    public string Words => $"PDF, {Common.GermanNumber.Words(Pages, "Seite", "Seiten")}, {SizeInWords}";

    private string SizeInWords => Size >= BytesOfMegabyte
        ? string.Create(Common.GermanCulture.Instance, $"{(double)Size / BytesOfMegabyte:0.#}\u00a0MB")
        : string.Create(Common.GermanCulture.Instance, $"{Math.Max(1, Size / BytesOfKilobyte)}\u00a0KB");
}
