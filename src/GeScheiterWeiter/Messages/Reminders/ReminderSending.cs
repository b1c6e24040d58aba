using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Messages.Runs;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Messages.Reminders;

/// <summary>
/// Writes the reminders that are due to whoever has a seat and has none yet. Drafts and cancelled editions remind nobody, and what of a
/// cancelled one still waits in the outbox does not leave.
/// </summary>
public sealed class ReminderSending(
    AppDb db,
    ReminderReader reminders,
    ReminderLetters letters,
    FeedbackTokens feedback,
    LetterRun run,
    TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromSeconds(10);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (soonest, latest) = (Now - ReminderRule.Widest, Now + ReminderRule.Widest);
        var near = await db.Set<Edition>().AsNoTracking()
            .Where(e => e.EndUtc > soonest && e.StartUtc < latest && e.State != EditionState.Draft).ToListAsync(cancellationToken);
        foreach (var edition in near)
        {
            if (edition.State == EditionState.Cancelled)
                await run.DiscardAsync(
                    edition.Id, db.Set<ReminderRun>().Where(begun => begun.EditionId == edition.Id).Select(begun => begun.Id),
                    cancellationToken);
            else
                await RemindAsync(edition, cancellationToken);
        }
    }

    private async Task RemindAsync(Edition edition, CancellationToken cancellationToken)
    {
        foreach (var rule in (await reminders.RulesOfAsync(edition, cancellationToken)).Where(rule => rule.IsDueAt(Now)))
        {
            if (!await run.IsAnybodyLeftAsync(
                RecipientsOf(edition, rule), RunsOf(edition, rule.Kind).Select(begun => begun.Id), cancellationToken))
                continue;
            var issuer = rule.Kind == ReminderKind.Thanks ? await feedback.IssuerAsync(cancellationToken) : null;
            await run.GoOnAsync(edition.Id, () => PlanAsync(edition.Id, rule.Kind, issuer, cancellationToken), cancellationToken);
        }
    }

    /// <summary>What has changed since the edition was looked at counts: moved, cancelled, switched off.</summary>
    private async Task<RunPlan?> PlanAsync(
        Guid editionId, ReminderKind kind, FeedbackTokenIssuer? issuer, CancellationToken cancellationToken)
    {
        var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(
            e => e.Id == editionId && e.State != EditionState.Draft && e.State != EditionState.Cancelled, cancellationToken);
        if (edition is null || await DueRuleAsync(edition, kind, cancellationToken) is not { } rule)
            return null;

        var begun = await RunsOf(edition, kind).SingleOrDefaultAsync(cancellationToken) ?? db.Add(new ReminderRun
        {
            EditionId = editionId,
            Kind = kind,
            Day = ReminderRule.DayOf(edition),
            BegunUtc = Now,
        }).Entity;
        return new RunPlan(
            begun.Id, RecipientsOf(edition, rule), person => letters.Write(kind, edition, person, issuer), static () => { });
    }

    private async Task<ReminderRule?> DueRuleAsync(Edition edition, ReminderKind kind, CancellationToken cancellationToken) =>
        (await reminders.RulesOfAsync(edition, cancellationToken)).SingleOrDefault(rule => rule.Kind == kind && rule.IsDueAt(Now));

    private IQueryable<ReminderRun> RunsOf(Edition edition, ReminderKind kind)
    {
        var day = ReminderRule.DayOf(edition);
        return db.Set<ReminderRun>().Where(run => run.EditionId == edition.Id && run.Kind == kind && run.Day == day);
    }

    private IQueryable<RunRecipient> RecipientsOf(Edition edition, ReminderRule rule) => db.Set<Registration>()
        .WritableToMany().Where(r => r.EditionId == edition.Id && r.State == RegistrationState.Seated && r.SeatedUtc <= rule.SeatedByUtc)
        .Select(RunRecipient.FromRegistration);
}
