using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Messages.Runs;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Speaking;

/// <summary>
/// Writes what is due to speakers who have a link and an address: what is missing of them, and when to be where. Drafts and cancelled
/// editions write to nobody; what of a cancelled one, or of a letter that was switched off, still waits in the outbox does not leave.
/// </summary>
public sealed class SpeakingSending(
    AppDb db, SpeakingReader reader, SpeakingLetters letters, LetterRun run, TimeProvider clock) : IScheduledTask
{
    /// <summary>Nobody is told what is missing right after they have got their link.</summary>
    private static readonly TimeSpan LeftAlone = TimeSpan.FromDays(2);

    public TimeSpan Interval => TimeSpan.FromSeconds(30);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (now, latest) = (Now, Now + SpeakingRule.Widest);
        var near = await db.Set<Edition>().AsNoTracking()
            .Where(e => e.StartUtc > now && e.StartUtc <= latest && e.State != EditionState.Draft).ToListAsync(cancellationToken);
        foreach (var edition in near)
        {
            var gathering = await db.GatheringOfAsync(edition.Id, cancellationToken);
            foreach (var kind in Enum.GetValues<SpeakingLetterKind>())
                await CareForAsync(edition, SpeakingRule.Of(kind, edition, gathering), gathering, cancellationToken);
        }
    }

    private async Task CareForAsync(Edition edition, SpeakingRule rule, Gathering gathering, CancellationToken cancellationToken)
    {
        if (!edition.TakesPlace || !rule.IsOn)
            await DiscardAsync(edition, rule.Kind, cancellationToken);
        else if (rule.IsDueAt(Now) && await run.IsAnybodyLeftAsync(
            RecipientsOf(edition, rule.Kind, gathering), RunsOf(edition, rule.Kind).Select(begun => begun.Id), cancellationToken))
            await run.GoOnAsync(edition.Id, () => PlanAsync(edition.Id, rule.Kind, cancellationToken), cancellationToken);
    }

    /// <summary>What has changed since the edition was looked at counts: moved, cancelled, switched off.</summary>
    private async Task<RunPlan?> PlanAsync(Guid editionId, SpeakingLetterKind kind, CancellationToken cancellationToken)
    {
        var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == editionId, cancellationToken);
        var gathering = await db.GatheringOfAsync(editionId, cancellationToken);
        if (edition?.TakesPlace != true || !SpeakingRule.Of(kind, edition, gathering).IsDueAt(Now))
            return null;

        var begun = await RunsOf(edition, kind).SingleOrDefaultAsync(cancellationToken) ?? db.Add(new SpeakingRun
        {
            EditionId = editionId,
            Kind = kind,
            Day = ReminderRule.DayOf(edition),
            BegunUtc = Now,
        }).Entity;
        var parts = (await reader.ReadAsync(editionId, cancellationToken)).ToDictionary(part => part.Id);
        var questions = await reader.QuestionsAsync(editionId, cancellationToken);
        return new RunPlan(
            begun.Id, RecipientsOf(edition, kind, gathering),
            person => letters.Write(
                kind, person.Recipient, parts[person.Id], edition, gathering, questions(parts[person.Id])),
            static () => { });
    }

    private IQueryable<SpeakingRun> RunsOf(Edition edition, SpeakingLetterKind kind)
    {
        var day = ReminderRule.DayOf(edition);
        return db.Set<SpeakingRun>().Where(run => run.EditionId == edition.Id && run.Kind == kind && run.Day == day);
    }

    private IQueryable<RunRecipient> RecipientsOf(Edition edition, SpeakingLetterKind kind, Gathering gathering) => (kind switch
    {
        SpeakingLetterKind.Gaps => Reachable(edition, Now - LeftAlone).WithGaps(edition.Id, gathering.WantsSlides),
        SpeakingLetterKind.Briefing => Reachable(edition, Now),
    }).Select(RunRecipient.FromSpeaker);

    /// <summary>Who has an address, and a link since a moment.</summary>
    private IQueryable<Speaker> Reachable(Edition edition, DateTime sinceUtc) => db.SpeakersOf(edition.Id).Where(
        s => s.Email != null
            && db.Set<SpeakingToken>().Any(t => t.SpeakerId == s.Id && t.EditionId == edition.Id && t.IssuedUtc <= sinceUtc));

    private Task DiscardAsync(Edition edition, SpeakingLetterKind kind, CancellationToken cancellationToken) => run.DiscardAsync(
        edition.Id,
        db.Set<SpeakingRun>().Where(begun => begun.EditionId == edition.Id && begun.Kind == kind).Select(begun => begun.Id),
        cancellationToken);
}
