using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics;

/// <summary>Reads how things stand and says what comes next.</summary>
public sealed class DashboardReader(AppDb db, FixedPages pages, TimeProvider clock)
{
    private static readonly TimeSpan ProgrammeIsDue = TimeSpan.FromDays(30);
    private static readonly TimeSpan PreparationIsDue = TimeSpan.FromDays(14);
    private static readonly TimeSpan TextIsDue = TimeSpan.FromDays(14);
    private static readonly TimeSpan RecapIsDue = TimeSpan.FromDays(60);

    public Task<DashboardFigures> ReadAsync(CancellationToken cancellationToken) => ReadAsync(readerId: null, cancellationToken);

    /// <param name="readerId">The organizer who is told what they themselves have yet to do; null: nobody in particular.</param>
    /// <param name="cancellationToken">Given up by the reader.</param>
    public async Task<DashboardFigures> ReadAsync(Guid? readerId, CancellationToken cancellationToken)
    {
        var next = await NextAsync(cancellationToken);
        var details = await pages.ReadDetailsAsync(cancellationToken);
        var missing = details.MissingDetails().Select(field => field.Label).ToList();
        var waiting = await db.Set<OutboxMail>().CountAsync(m => m.State == OutboxState.Queued, cancellationToken);
        var givenUp = await db.Set<OutboxMail>().CountAsync(m => m.State == OutboxState.GivenUp, cancellationToken);
        var toBeTold = await db.Set<NoticeRequest>().CountAsync(r => r.ConfirmedUtc != null, cancellationToken);
        var undelivered = next is null ? 0 : await UndeliveredAsync(next.Id, cancellationToken);
        IEnumerable<NextStep> steps =
        [
            .. await DeliveryAsync(cancellationToken),
            .. await AccessibilitySteps.AnswersAsync(db, clock.GetUtcNow().UtcDateTime, cancellationToken),
            .. await ApprovalsAsync(next, cancellationToken),
            .. StepsTowards(next, givenUp, undelivered, missing.Count),
            .. await PromisesAsync(next, cancellationToken),
            .. await AccessNeedsAsync(next, cancellationToken),
            .. await StoriesAsync(next, cancellationToken),
            .. await ChoosingSteps.ReadAsync(db, clock.GetUtcNow().UtcDateTime, readerId, cancellationToken),
            .. await RecapsAsync(cancellationToken),
            .. AccessibilitySteps.Review(details, clock.GetUtcNow().UtcDateTime),
        ];
        return new DashboardFigures(next, waiting, givenUp, toBeTold, missing, [.. steps]);
    }

    private async Task<EditionSummary?> NextAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var people = db.Set<Registration>();
        return await db.Set<Edition>()
            .Where(e => e.EndUtc > now && e.State != EditionState.Cancelled)
            .OrderBy(e => e.StartUtc)
            .Select(e => new EditionSummary(
                e.Id, e.Slug, e.Name, e.StartUtc, e.EndUtc, e.TimeZoneId, e.State, e.Seats.Capacity, e.Seats.Taken, e.Seats.Waiting,
                people.Count(r => r.EditionId == e.Id && r.State == RegistrationState.Unconfirmed),
                people.Count(r => r.EditionId == e.Id && r.State == RegistrationState.AwaitingApproval),
                db.Set<Question>().Count(q => q.EditionId == e.Id && q.State == QuestionState.Asked
                    && RegistrationStates.Held.Contains(q.Registration.State)),
                people.Count(r => r.EditionId == e.Id && r.AccessNeeds != null
                    && r.State != RegistrationState.Unconfirmed
                    && r.State != RegistrationState.Cancelled
                    && r.State != RegistrationState.Declined),
                db.Set<Talk>().Count(t => t.EditionId == e.Id))
            {
                Reserved = e.Seats.Reserved,
                HasText = e.Description.Source != "",
                RegistrationOpensUtc = e.RegistrationOpensUtc,
                IsLive = e.StartUtc <= now && e.State != EditionState.Draft,
            })
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Beginning with the letters that did not arrive: they are few.</summary>
    private Task<int> UndeliveredAsync(Guid editionId, CancellationToken cancellationToken) =>
        UndeliveredLetters.In(db)
            .Join(
                db.Set<Registration>().Where(r => r.EditionId == editionId
                    && r.State != RegistrationState.Cancelled && r.State != RegistrationState.Declined),
                mail => new { Id = mail.SubjectId!.Value, Email = mail.ToAddress }, r => new { r.Id, r.Email }, (mail, r) => r.Id)
            .Distinct().CountAsync(cancellationToken);

    private async Task<IEnumerable<NextStep>> DeliveryAsync(CancellationToken cancellationToken)
    {
        if (await db.IsDeliveryPausedAsync(cancellationToken))
            return [new NextStep(NextStepKind.ResumeDelivery)];
        return await db.IsDeliveryDisturbedAsync(clock.GetUtcNow().UtcDateTime, cancellationToken)
            ? [new NextStep(NextStepKind.MendDelivery)]
            : [];
    }

    /// <summary>Of every edition that is to come: whoever waits for a word does not mind which evening is the next.</summary>
    private async Task<IEnumerable<NextStep>> ApprovalsAsync(EditionSummary? next, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var waiting = await db.Set<Edition>()
            .Where(e => e.EndUtc > now && e.State != EditionState.Cancelled)
            .OrderBy(e => e.StartUtc)
            .Select(e => new
            {
                e.Id,
                e.Slug,
                e.Name,
                Count = db.Set<Registration>().Count(r => r.EditionId == e.Id && r.State == RegistrationState.AwaitingApproval),
            })
            .Where(e => e.Count > 0).ToListAsync(cancellationToken);
        return waiting.Select(
            e => new NextStep(NextStepKind.DecideApprovals, e.Count, e.Slug, EditionName: e.Id == next?.Id ? null : e.Name));
    }

    private IEnumerable<NextStep> StepsTowards(EditionSummary? next, int givenUp, int undelivered, int missing)
    {
        if (givenUp > 0)
            yield return new NextStep(NextStepKind.LookAtLetters, givenUp);
        if (next is not null && undelivered > 0)
            yield return new NextStep(NextStepKind.CheckAddresses, undelivered, next.Slug);
        if (missing > 0)
            yield return new NextStep(NextStepKind.CompleteOperatorDetails, missing);
        if (next is null)
        {
            yield return new NextStep(NextStepKind.CreateEdition);
            yield break;
        }

        var left = next.StartUtc - clock.GetUtcNow().UtcDateTime;
        if (!next.IsLive)
        {
            foreach (var step in StepsOfPreparation(next, left))
                yield return step;
        }

        if (next.Questions > 0 && left < PreparationIsDue)
            yield return new NextStep(NextStepKind.PassOnQuestions, next.Questions, next.Slug);
    }

    /// <summary>What nobody has to be told of any more once the evening runs.</summary>
    private IEnumerable<NextStep> StepsOfPreparation(EditionSummary next, TimeSpan left)
    {
        if (next.State == EditionState.Draft)
            yield return new NextStep(NextStepKind.Announce, EditionSlug: next.Slug);
        if (!next.HasText && (next.State != EditionState.Draft || next.RegistrationOpensUtc - clock.GetUtcNow().UtcDateTime < TextIsDue))
            yield return new NextStep(NextStepKind.DescribeEdition, EditionSlug: next.Slug);
        if (next.Talks == 0)
            yield return new NextStep(NextStepKind.AddTalks, EditionSlug: next.Slug);
        else if (next.State == EditionState.Announced && left < ProgrammeIsDue)
            yield return new NextStep(NextStepKind.SettleProgramme, EditionSlug: next.Slug);
    }

    /// <summary>As soon as people can read what is promised: those who interpret are booked weeks ahead.</summary>
    private async Task<IEnumerable<NextStep>> PromisesAsync(EditionSummary? next, CancellationToken cancellationToken)
    {
        if (next is null or { IsLive: true } or { State: EditionState.Draft })
            return [];
        var evening = await db.Set<Edition>().AsNoTracking().Where(e => e.Id == next.Id)
            .Select(e => e.Facts).SingleAsync(cancellationToken);
        var talks = await db.Set<Talk>().AsNoTracking().Where(t => t.EditionId == next.Id)
            .Select(t => t.Facts).ToListAsync(cancellationToken);
        var open = evening.ToBeArranged.Count() + talks.Sum(talk => talk.ToBeArranged.Count());
        return open == 0 ? [] : [new NextStep(NextStepKind.ArrangeAccess, open, next.Slug)];
    }

    /// <summary>
    /// Of every edition that has not begun, from the first wish on: whoever needs something does not mind which evening is the next.
    /// </summary>
    private async Task<IEnumerable<NextStep>> AccessNeedsAsync(EditionSummary? next, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var open = await db.Set<Edition>()
            .Where(e => e.StartUtc > now && (e.State == EditionState.Announced || e.State == EditionState.ProgrammeSettled))
            .OrderBy(e => e.StartUtc)
            .Select(e => new
            {
                e.Id,
                e.Slug,
                e.Name,
                Count = db.Set<Registration>().Count(r => r.EditionId == e.Id && r.AccessNeeds != null && r.AccessNeeds != ""
                    && r.AccessNeedsArrangedUtc == null && r.RestrictedUtc == null && RegistrationStates.Held.Contains(r.State)),
            })
            .Where(e => e.Count > 0).ToListAsync(cancellationToken);
        return open.Select(e => new NextStep(NextStepKind.PrepareAccess, e.Count, e.Slug, EditionName: e.Id == next?.Id ? null : e.Name));
    }

    /// <summary>Stories that were accepted for it, until the evening is over.</summary>
    private async Task<IEnumerable<NextStep>> StoriesAsync(EditionSummary? next, CancellationToken cancellationToken)
    {
        if (next is null)
            return [];
        var accepted = await db.Set<Proposal>().AsNoTracking().Include(p => p.Tellers)
            .Where(p => p.EditionId == next.Id && ProposalStates.Taken.Contains(p.State)).ToListAsync(cancellationToken);
        var incomplete = accepted.Count(p => p.IsIncomplete);
        var changed = (await TalkComparison.ReadAsync(db, accepted, cancellationToken)).Count(comparison => comparison.HasNews);
        return
            new[] { (NextStepKind.CompleteProposals, incomplete), (NextStepKind.CompareTalks, changed) }
                .Where(step => step.Item2 > 0).Select(step => new NextStep(step.Item1, step.Item2, next.Slug));
    }

    private async Task<IEnumerable<NextStep>> RecapsAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now - RecapIsDue;
        var slugs = await db.Set<Edition>()
            .Where(e => e.EndUtc <= now && e.EndUtc > since && e.Recap.Source == ""
                && (e.State == EditionState.Announced || e.State == EditionState.ProgrammeSettled))
            .OrderBy(e => e.EndUtc).Select(e => e.Slug).ToListAsync(cancellationToken);
        return slugs.Select(slug => new NextStep(NextStepKind.WriteRecap, EditionSlug: slug));
    }
}
