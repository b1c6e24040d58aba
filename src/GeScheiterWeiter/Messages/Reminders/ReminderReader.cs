using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Messages.Reminders;

/// <summary>A reminder of an edition, as organizers see it.</summary>
public sealed record ReminderStanding(ReminderRule Rule, RunProgress Progress);

public sealed class ReminderReader(AppDb db, RunProgressReader progress)
{
    public async Task<IReadOnlyList<ReminderStanding>> OfAsync(Edition edition, CancellationToken cancellationToken)
    {
        var day = ReminderRule.DayOf(edition);
        var runs = await db.Set<ReminderRun>().Where(run => run.EditionId == edition.Id && run.Day == day)
            .ToDictionaryAsync(run => run.Kind, run => run.Id, cancellationToken);
        var letters = await progress.OfAsync([.. runs.Values], cancellationToken);
        return
        [
            .. (await RulesOfAsync(edition, cancellationToken)).Select(rule => new ReminderStanding(
                rule,
                runs.TryGetValue(rule.Kind, out var run) ? letters.GetValueOrDefault(run, RunProgress.None) : RunProgress.None)),
        ];
    }

    /// <summary>One for each kind.</summary>
    public async Task<IReadOnlyList<ReminderRule>> RulesOfAsync(Edition edition, CancellationToken cancellationToken)
    {
        var settings = await db.Set<ReminderSetting>().AsNoTracking().Where(setting => setting.EditionId == edition.Id)
            .ToDictionaryAsync(setting => setting.Kind, cancellationToken);
        return
        [
            .. Enum.GetValues<ReminderKind>().Select(kind => ReminderRule.Of(
                edition, settings.GetValueOrDefault(kind) ?? ReminderSetting.Usual(edition.Id, kind))),
        ];
    }

    /// <summary>How many minutes it is due before the start, or after the end.</summary>
    public async Task<int> DistanceOfAsync(Guid editionId, ReminderKind kind, CancellationToken cancellationToken) =>
        await db.Set<ReminderSetting>().Where(setting => setting.EditionId == editionId && setting.Kind == kind)
            .Select(setting => (int?)setting.DistanceMinutes).SingleOrDefaultAsync(cancellationToken)
        ?? ReminderDistance.Of(kind).Usual;
}
