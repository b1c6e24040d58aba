using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Messages.Reminders;

/// <summary>Switches the reminders of an edition, and sets when they are due.</summary>
public sealed class ReminderEditor(AppDb db, RunMail mail, AuditLog audit)
{
    /// <summary>What waits in the outbox when one is switched off goes with it.</summary>
    /// <returns>Whether it was otherwise before.</returns>
    public Task<bool> SwitchAsync(Guid editionId, ReminderKind kind, bool isOn, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            editionId, kind,
            async setting =>
            {
                if (setting.IsOn == isOn)
                    return false;
                setting.IsOn = isOn;
                if (!isOn)
                    await DiscardAsync(editionId, kind, cancellationToken);
                audit.Record(actor, isOn ? "reminder.switched-on" : "reminder.switched-off", null, editionId, new { reminder = kind });
                return true;
            },
            cancellationToken);

    /// <summary>Who has had it keeps it, and gets no second one.</summary>
    /// <param name="editionId">Whose reminder.</param>
    /// <param name="kind">Which one.</param>
    /// <param name="minutes">Before the start, or after the end: as <see cref="ReminderDistance"/> allows.</param>
    /// <param name="actor">Who sets it.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    /// <returns>Whether it was otherwise before.</returns>
    public Task<bool> RescheduleAsync(Guid editionId, ReminderKind kind, int minutes, Actor actor, CancellationToken cancellationToken)
    {
        if (!ReminderDistance.Of(kind).Allows(minutes))
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "No reminder of this kind is due then.");
        return ChangeAsync(
            editionId, kind,
            setting =>
            {
                if (setting.DistanceMinutes == minutes)
                    return Task.FromResult(false);
                setting.DistanceMinutes = minutes;
                audit.Record(actor, "reminder.rescheduled", null, editionId, new { reminder = kind, minutes });
                return Task.FromResult(true);
            },
            cancellationToken);
    }

    private Task<bool> ChangeAsync(
        Guid editionId, ReminderKind kind, Func<ReminderSetting, Task<bool>> change, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var setting = await db.Set<ReminderSetting>()
                    .SingleOrDefaultAsync(s => s.EditionId == editionId && s.Kind == kind, cancellationToken)
                    ?? db.Add(ReminderSetting.Usual(editionId, kind)).Entity;
                return await change(setting);
            },
            static isChanged => isChanged,
            cancellationToken);

    private async Task DiscardAsync(Guid editionId, ReminderKind kind, CancellationToken cancellationToken)
    {
        foreach (var run in await db.Set<ReminderRun>().Where(run => run.EditionId == editionId && run.Kind == kind)
            .Select(run => run.Id).ToListAsync(cancellationToken))
            await mail.DiscardAsync(run, cancellationToken);
    }
}
