using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>
/// A lesson as it is stored, names included: it never leaves this folder, where <see cref="ToCard"/> and the rules beside it take out
/// what may not be shown.
/// </summary>
internal sealed record LessonRow
{
    public required Guid Id { get; init; }

    public required Guid TalkId { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required Story Story { get; init; }

    public required List<string> Topics { get; init; }

    public required LessonReach TransferableTo { get; init; }

    public required DateTime? VisibleFromUtc { get; init; }

    public required DateTime UpdatedUtc { get; init; }

    public required string? RecordingUrl { get; init; }

    public required bool IsNamed { get; init; }

    public required bool MayShowSlides { get; init; }

    public required bool MayShowRecording { get; init; }

    public required int? SlidesSize { get; init; }

    public required int? SlidesPages { get; init; }

    public required string EditionName { get; init; }

    public required string EditionSlug { get; init; }

    public required DateTime StartUtc { get; init; }

    public required string TimeZoneId { get; init; }

    public required EditionAccent Accent { get; init; }

    public required string TalkTitle { get; init; }

    public required string TalkSlug { get; init; }

    public required List<LessonTeller> Tellers { get; init; }

    public SlidesFacts? Slides => MayShowSlides && (SlidesSize, SlidesPages) is ({ } size, { } pages) ? new SlidesFacts(size, pages) : null;

    /// <summary>It shows people and names them: without names there is none.</summary>
    public string? Recording => IsNamed && MayShowRecording ? RecordingUrl : null;

    public LessonCard ToCard() => new()
    {
        Id = Id,
        Slug = Slug,
        Title = Title,
        Summary = Summary,
        Story = Story,
        Topics = Topics,
        TransferableTo = TransferableTo,
        VisibleFromUtc = VisibleFromUtc ?? UpdatedUtc,
        UpdatedUtc = UpdatedUtc,
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId),
        Origin = IsNamed ? new LessonOrigin(EditionName, EditionSlug, StartUtc, Accent, TalkTitle, TalkSlug, Tellers) : null,
    };
}

internal static class LessonRows
{
    /// <summary>In one query, however many there are.</summary>
    public static IQueryable<LessonRow> AsRows(this IQueryable<Lesson> lessons) => lessons.AsNoTracking().AsSingleQuery()
        .Select(l => new LessonRow
        {
            Id = l.Id,
            TalkId = l.TalkId,
            Slug = l.Slug,
            Title = l.Title,
            Summary = l.Summary,
            Story = l.Story,
            Topics = l.Topics,
            TransferableTo = l.TransferableTo,
            VisibleFromUtc = l.VisibleFromUtc,
            UpdatedUtc = l.UpdatedUtc,
            RecordingUrl = l.RecordingUrl,
            IsNamed = l.Talk.Speakers.Any()
                && l.Talk.Speakers.All(s => s.Consents.Any(c => c.Artefact == Artefact.Names)),
            MayShowSlides = l.Talk.Speakers.All(s => s.Consents.Any(c => c.Artefact == Artefact.Slides))
                && l.Talk.Slides != null
                && (l.Talk.Slides.HoldNoNames
                    || l.Talk.Speakers.All(s => s.Consents.Any(c => c.Artefact == Artefact.Names))),
            MayShowRecording = l.Talk.Speakers.All(
                s => s.Consents.Any(c => c.Artefact == Artefact.Recording)),
            SlidesSize = (int?)l.Talk.Slides!.Size,
            SlidesPages = (int?)l.Talk.Slides!.Pages,
            EditionName = l.Talk.Edition.Name,
            EditionSlug = l.Talk.Edition.Slug,
            StartUtc = l.Talk.Edition.StartUtc,
            TimeZoneId = l.Talk.Edition.TimeZoneId,
            Accent = l.Talk.Edition.Accent,
            TalkTitle = l.Talk.Title,
            TalkSlug = l.Talk.Slug,
            Tellers = l.Talk.Speakers.OrderBy(s => s.Order).Select(s => new LessonTeller(s.Speaker.Name, s.Speaker.Organisation)).ToList(),
        });

    /// <summary>The slides that may be shown, of lessons that may be read.</summary>
    public static IQueryable<TalkSlides> ShownSlides(this IQueryable<Lesson> lessons) => lessons
        .WithConsentTo(Artefact.Slides)
        .Where(l => l.Talk.Slides != null
            && (l.Talk.Slides.HoldNoNames
                || l.Talk.Speakers.All(s => s.Consents.Any(c => c.Artefact == Artefact.Names))))
        .Select(l => l.Talk.Slides!);
}
