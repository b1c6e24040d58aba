using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics;

/// <summary>Sign-ups day by day, and what happened meanwhile.</summary>
public sealed class SignUpTimelineReader(AppDb db, TimeProvider clock)
{
    private const string Announced = "edition.announced";
    private const string Settled = "edition.settled";

    /// <param name="edition">The edition.</param>
    /// <param name="kept">By day, where nobody is there any more to be counted.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<SignUpDay>> DaysAsync(
        Edition edition, IReadOnlyDictionary<DateOnly, int>? kept, CancellationToken cancellationToken)
    {
        var byDay = kept ?? await CountByDayAsync(edition, cancellationToken);
        if (byDay.Count == 0)
            return [];

        // Days without a sign-up tell something too: up to today, or to the day of the edition.
        var now = clock.GetUtcNow().UtcDateTime;
        var known = LocalDay(now < edition.StartUtc ? now : edition.StartUtc, edition.TimeZone);
        var (day, last, total) = (byDay.Keys.Min(), byDay.Keys.Append(known).Max(), 0);
        var days = new List<SignUpDay>();
        for (; day <= last; day = day.AddDays(1))
        {
            var count = byDay.GetValueOrDefault(day);
            days.Add(new SignUpDay(day, count, total += count));
        }

        return days;
    }

    private async Task<IReadOnlyDictionary<DateOnly, int>> CountByDayAsync(Edition edition, CancellationToken cancellationToken)
    {
        // By hour, because a day in Berlin is not a day in UTC.
        var hours = await db.Set<Registration>()
            .Where(r => r.EditionId == edition.Id && r.State != RegistrationState.Unconfirmed)
            .GroupBy(r => new { r.CreatedUtc.Date, r.CreatedUtc.Hour })
            .Select(g => new { g.Key.Date, g.Key.Hour, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return hours.GroupBy(h => LocalDay(HourOf(h.Date, h.Hour), edition.TimeZone)).ToDictionary(g => g.Key, g => g.Sum(h => h.Count));
    }

    public async Task<IReadOnlyList<TimelineMark>> MarksAsync(Edition edition, CancellationToken cancellationToken)
    {
        var steps = await db.Set<AuditEntry>()
            .Where(e => e.SubjectId == edition.Id && (e.Action == Announced || e.Action == Settled))
            .Select(e => new { e.AtUtc, e.Action }).ToListAsync(cancellationToken);
        var letters = await db.Set<OutboxMail>()
            .Where(m => m.Priority == LetterPriority.Broadcast)
            .Join(db.Set<Registration>().Where(r => r.EditionId == edition.Id), m => m.SubjectId, r => r.Id, (m, r) => m.QueuedUtc)
            .GroupBy(at => new { at.Date, at.Hour })
            .Select(g => new { g.Key.Date, g.Key.Hour, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. steps.Select(s => new TimelineMark(
                    LocalDay(s.AtUtc, edition.TimeZone),
                    s.Action == Announced ? TimelineMarkKind.Announced : TimelineMarkKind.ProgrammeSettled))
                .Concat(letters
                    .GroupBy(l => LocalDay(HourOf(l.Date, l.Hour), edition.TimeZone))
                    .Select(day => new TimelineMark(day.Key, TimelineMarkKind.Letters, day.Sum(l => l.Count))))
                .OrderBy(mark => mark.Day),
        ];
    }

    private static DateTime HourOf(DateTime date, int hour) => DateTime.SpecifyKind(date, DateTimeKind.Utc).AddHours(hour);

    private static DateOnly LocalDay(DateTime utc, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone));
}
