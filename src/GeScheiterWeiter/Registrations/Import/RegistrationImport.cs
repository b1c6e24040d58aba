using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import.Remarks;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Import;

public enum ImportOutcome
{
    TakenOver,

    /// <summary>Before: what has become of it can be read.</summary>
    TakenOverAlready,

    /// <summary>Expired, or never there.</summary>
    NoSuchDraft,

    /// <summary>Explained or decided anew since it was looked at: it is another list.</summary>
    ChangedMeanwhile,

    /// <summary>The edition is not public, cancelled or over.</summary>
    NotOpen,

    /// <summary>Another list is being read right now.</summary>
    Busy,
}

/// <summary>What has become of a list.</summary>
public sealed record ImportResult(ImportOutcome Outcome, int Seated = 0, int Waiting = 0, int AwaitingApproval = 0, int LeftOut = 0);

/// <summary>
/// Takes a list over: all of its sound rows, in the order they signed up, in one transaction. Seats are decided as for everybody
/// else; what is unclear about a row is decided by organizers before: see <see cref="ImportRemark"/>.
/// </summary>
public sealed class RegistrationImport(
    AppDb db, ImportDesk desk, SeatDecision decision, RegistrationLetters letters, FormAnswerWriter answers, AuditLog audit,
    TimeProvider clock)
{
    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="draftId">The list.</param>
    /// <param name="seen">The <see cref="ImportSettings.Mark"/> of what was looked at; null: whatever it is.</param>
    /// <param name="actor">Who takes it over.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<ImportResult> TakeOverAsync(
        Guid editionId, Guid draftId, string? seen, Actor actor, CancellationToken cancellationToken)
    {
        // Reading takes a while: nobody waits for the edition meanwhile.
        if (await desk.FindAsync(editionId, null, draftId, actor, cancellationToken) is not { } handedIn
            || ImportSettings.FromJson(handedIn.Columns) is not { } settings)
            return await GoneAsync(editionId, draftId, actor, cancellationToken);
        if (seen is not null && seen != settings.Mark())
            return new ImportResult(ImportOutcome.ChangedMeanwhile);
        if (await desk.ReadAsync(handedIn, settings.Place, cancellationToken) is not { } table)
            return new ImportResult(ImportOutcome.Busy);
        return settings.ProblemFor(table) is null
            ? await TakeOverAsync(handedIn, table, settings, actor, cancellationToken)
            : new ImportResult(ImportOutcome.NoSuchDraft);
    }

    private async Task<ImportResult> GoneAsync(Guid editionId, Guid draftId, Actor actor, CancellationToken cancellationToken) => new(
        await desk.FindReportAsync(editionId, draftId, actor, cancellationToken) is null
            ? ImportOutcome.NoSuchDraft
            : ImportOutcome.TakenOverAlready);

    private Task<ImportResult> TakeOverAsync(
        ImportDraft handedIn, ImportTable table, ImportSettings settings, Actor actor, CancellationToken cancellationToken)
    {
        var (editionId, draftId, columns) = (handedIn.EditionId, handedIn.Id, handedIn.Columns);
        return db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await desk.FindAsync(editionId, null, draftId, actor, cancellationToken) is not { } draft)
                    return await GoneAsync(editionId, draftId, actor, cancellationToken);
                if (draft.Columns != columns)
                    return new ImportResult(ImportOutcome.ChangedMeanwhile);
                var edition = await db.Set<Edition>().Include(e => e.Seats).SingleAsync(e => e.Id == editionId, cancellationToken);
                if (!edition.MayStillBeJoinedAt(clock.GetUtcNow().UtcDateTime))
                    return new ImportResult(ImportOutcome.NotOpen);

                var plan = await desk.PlanAsync(edition, table, settings, cancellationToken);
                var added = new List<Registration>();
                foreach (var row in InTurn(plan))
                    added.Add(await AddAsync(edition, row, settings, actor, cancellationToken));
                var report = new ImportReport(
                    added.Count(r => r.State == RegistrationState.Seated),
                    added.Count(r => r.State == RegistrationState.Waiting),
                    added.Count(r => r.State == RegistrationState.AwaitingApproval),
                    ImportReport.LeftOutOf(plan));
                draft.Finish(report);
                var leftOut = plan.Rows.Count - added.Count;
                audit.Record(
                    actor, "registration.list-imported", null, editionId, new { Added = added.Count, LeftOut = leftOut });
                return new ImportResult(
                    ImportOutcome.TakenOver, report.Seated, report.Waiting, report.AwaitingApproval, leftOut);
            },
            cancellationToken);
    }

    /// <summary>Whoever signed up earlier is first; whose moment nobody knows comes after them, in the order of the list.</summary>
    private static IOrderedEnumerable<ImportRow> InTurn(ImportPlan plan) =>
        plan.Rows.Where(row => row.IsTaken).OrderBy(row => row.SignedUpUtc ?? DateTime.MaxValue);

    private async Task<Registration> AddAsync(
        Edition edition, ImportRow row, ImportSettings settings, Actor actor, CancellationToken cancellationToken)
    {
        var person = row.Person ?? throw new InvalidOperationException("A row that is taken over has a person.");
        var now = clock.GetUtcNow().UtcDateTime;
        var registration = Registration.Create(edition.Id, person, row.SignedUpUtc ?? now);
        registration.ComeBy(RegistrationOrigin.Import, settings.ConsentNote);
        db.Add(registration);
        answers.AddAll(registration.Id, person.Answers);
        if (row.Fate == ImportFate.AwaitsApproval)
        {
            registration.AwaitApproval(now);
            if (settings.WithLetters)
                letters.ApprovalPending(registration, edition);
        }
        else
        {
            if (registration.NeedsApproval)
                registration.ApprovedUtc = now;
            if (settings.WithLetters)
                await decision.SeatOrWaitAsync(registration, sentence: null, cancellationToken);
            else
                await decision.SeatOrWaitSilentlyAsync(registration, cancellationToken);
        }

        audit.Record(actor, "registration.imported", registration.Id, edition.Id, new { registration.State });
        return registration;
    }
}
