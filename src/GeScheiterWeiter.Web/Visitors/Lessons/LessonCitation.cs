using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>How a lesson is quoted.</summary>
public static class LessonCitation
{
    private const string WithoutNames = "Ohne Namen";
    private const string Site = "GeScheiterWeiter";

    /// <summary>"Ada und Grace: Titel. Ausgabe 7, 14. Januar 2027. https://…"</summary>
    public static string Of(LessonCard lesson, Uri address)
    {
        var mark = lesson.Title[^1] is '.' or '?' or '!' or '…' ? "" : ".";
        return $"{lesson.Origin?.Names ?? WithoutNames}: {lesson.Title}{mark} {lesson.Origin?.EditionName ?? Site}, {Day(lesson)}. "
            + address.AbsoluteUri;
    }

    private static string Day(LessonCard lesson) =>
        LocalTime.FromUtc(lesson.DayUtc, lesson.TimeZone).ToString("d. MMMM yyyy", GermanCulture.Instance);
}
