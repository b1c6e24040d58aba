using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Statistics.Letters;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics;

/// <summary>
/// Writes to organizers in the morning what waits for them: once a day at most, to whoever may do it and wants to know, and
/// nothing where nothing waits.
/// </summary>
public sealed class WorkLetters(AppDb db, DashboardReader dashboard, OutboxWriter outbox, ILinks links, TimeProvider clock) : IScheduledTask
{
    private const int FromHour = 7;
    private const int UntilHour = 11;

    public TimeSpan Interval => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var local = TimeZoneInfo.ConvertTimeFromUtc(now, GermanTime.Berlin);
        if (local.Hour is < FromHour or >= UntilHour)
            return;

        var (begins, ends) = (StartOf(local.Date), StartOf(local.Date.AddDays(1)));
        var untold = await Untold(begins, ends).Select(o => o.Id).ToListAsync(cancellationToken);
        if (untold.Count == 0)
            return;
        var work = (await dashboard.ReadAsync(cancellationToken)).NextSteps.Where(step => step.IsWorthALetter).ToList();
        foreach (var id in untold.TakeWhile(_ => work.Count > 0))
            await db.WriteAsync(() => TellAsync(id, work, begins, ends, cancellationToken), told => told, cancellationToken);
    }

    private async Task<bool> TellAsync(
        Guid id, IReadOnlyList<NextStep> work, DateTime begins, DateTime ends, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // Past the change tracker: of two instances one writes this moment, and only that one writes the letter. It is nothing the
        // organizer has done, so their own form must not find itself overtaken by it.
        var isOurs = await Untold(begins, ends).Where(o => o.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.WorkLetterUtc, now), cancellationToken) == 1;
        if (!isOurs)
            return false;

        var organizer = await db.Set<Organizer>().AsNoTracking().SingleAsync(o => o.Id == id, cancellationToken);
        var lines = work.Where(step => organizer.Role >= step.Needs).Select(step => "• " + step.Words()).ToList();
        if (lines.Count == 0)
            return false;
        outbox.Add(
            new WorkWaiting(organizer.Name, string.Join('\n', lines), links.Dashboard(), links.OwnAccount()),
            new Recipient(organizer.Name, organizer.Email ?? ""),
            organizer.Id);
        return true;
    }

    /// <summary>
    /// Who may do something, wants to know and has had no letter today. While the last one could not leave there is no other, and a
    /// moment after today was written before the clock was set back.
    /// </summary>
    private IQueryable<Organizer> Untold(DateTime begins, DateTime ends) => db.Set<Organizer>().Where(o =>
        o.GetsWorkLetters && o.Role != OrganizerRole.Reader && o.PasswordHash != null
        && (o.WorkLetterUtc == null || o.WorkLetterUtc < begins || o.WorkLetterUtc >= ends)
        && !db.Set<OutboxMail>().Any(
            mail => mail.SubjectId == o.Id && mail.Kind == nameof(WorkWaiting) && mail.State == OutboxState.Queued));

    private static DateTime StartOf(DateTime localDay) => TimeZoneInfo.ConvertTimeToUtc(localDay, GermanTime.Berlin);
}
