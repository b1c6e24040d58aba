using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Import;

public enum ImportOutcome
{
    TakenOver,

    /// <summary>Taken over already, expired, or never there.</summary>
    NoSuchDraft,

    /// <summary>The edition is not public, cancelled or over.</summary>
    NotOpen,

    /// <summary>Another list is being read right now.</summary>
    Busy,
}

/// <summary>What has become of a list.</summary>
public sealed record ImportResult(ImportOutcome Outcome, int Seated = 0, int Waiting = 0, int AwaitingApproval = 0, int LeftOut = 0);

/// <summary>
/// Takes a list over: all of its sound rows, in their order, in one transaction. Seats are decided as for everybody else;
/// whoever falls outside the audience rule waits for an approval.
/// </summary>
public sealed class RegistrationImport(
    AppDb db, ImportDesk desk, SeatDecision decision, RegistrationLetters letters, FormAnswerWriter answers, AuditLog audit,
    TimeProvider clock)
{
    public async Task<ImportResult> TakeOverAsync(Guid editionId, Guid draftId, Actor actor, CancellationToken cancellationToken)
    {
        // Reading takes a while: nobody waits for the edition meanwhile.
        if (await desk.FindAsync(editionId, null, draftId, actor, cancellationToken) is not { } handedIn
            || ImportSettings.FromJson(handedIn.Columns) is not { } settings)
            return new ImportResult(ImportOutcome.NoSuchDraft);
        if (await desk.ReadAsync(handedIn, cancellationToken) is not { } table)
            return new ImportResult(ImportOutcome.Busy);
        return settings.ProblemFor(table) is null
            ? await TakeOverAsync(handedIn, table, settings, actor, cancellationToken)
            : new ImportResult(ImportOutcome.NoSuchDraft);
    }

    private Task<ImportResult> TakeOverAsync(
        ImportDraft handedIn, ImportTable table, ImportSettings settings, Actor actor, CancellationToken cancellationToken)
    {
        var (editionId, draftId, columns) = (handedIn.EditionId, handedIn.Id, handedIn.Columns);
        return db.WriteEditionAsync(
            editionId,
            async () =>
            {
                // Explained anew meanwhile, in another window, it is another list.
                if (await desk.FindAsync(editionId, null, draftId, actor, cancellationToken) is not { } draft || draft.Columns != columns)
                    return new ImportResult(ImportOutcome.NoSuchDraft);
                var plan = await desk.PlanAsync(editionId, table, settings, cancellationToken);
                var edition = await db.Set<Edition>().Include(e => e.Seats).SingleAsync(e => e.Id == editionId, cancellationToken);
                if (!edition.MayStillBeJoinedAt(clock.GetUtcNow().UtcDateTime))
                    return new ImportResult(ImportOutcome.NotOpen);

                var added = new List<Registration>();
                foreach (var person in plan.Rows.Where(row => row.Fate == ImportFate.New).Select(row => row.Person).OfType<SignUpDetails>())
                    added.Add(await AddAsync(edition, person, settings, actor, cancellationToken));
                db.Remove(draft);
                audit.Record(
                    actor, "registration.list-imported", null, editionId,
                    new { Added = added.Count, LeftOut = plan.Rows.Count - added.Count });
                return new ImportResult(
                    ImportOutcome.TakenOver,
                    added.Count(r => r.State == RegistrationState.Seated),
                    added.Count(r => r.State == RegistrationState.Waiting),
                    added.Count(r => r.State == RegistrationState.AwaitingApproval),
                    plan.Rows.Count - added.Count);
            },
            cancellationToken);
    }

    private async Task<Registration> AddAsync(
        Edition edition, SignUpDetails person, ImportSettings settings, Actor actor, CancellationToken cancellationToken)
    {
        var registration = Registration.Create(edition.Id, person, clock.GetUtcNow().UtcDateTime);
        registration.ComeBy(RegistrationOrigin.Import, settings.ConsentNote);
        db.Add(registration);
        answers.AddAll(registration.Id, person.Answers);
        if (registration.NeedsApproval)
        {
            registration.AwaitApproval(registration.CreatedUtc);
            if (settings.WithLetters)
                letters.ApprovalPending(registration, edition);
        }
        else if (settings.WithLetters)
            await decision.SeatOrWaitAsync(registration, sentence: null, cancellationToken);
        else
            await decision.SeatOrWaitSilentlyAsync(registration, cancellationToken);
        audit.Record(actor, "registration.imported", registration.Id, edition.Id, new { registration.State });
        return registration;
    }
}
