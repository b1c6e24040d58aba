using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
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
}

/// <summary>What has become of a list.</summary>
public sealed record ImportResult(ImportOutcome Outcome, int Seated = 0, int Waiting = 0, int AwaitingApproval = 0, int LeftOut = 0);

/// <summary>
/// Takes a list over: all of its sound rows, in their order, in one transaction. Seats are decided as for everybody else;
/// whoever falls outside the audience rule waits for an approval.
/// </summary>
public sealed class RegistrationImport(
    AppDb db, ImportDesk desk, SeatDecision decision, RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    public Task<ImportResult> TakeOverAsync(Guid editionId, Guid draftId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var draft = await desk.FindAsync(editionId, draftId, actor, cancellationToken);
                if (draft is null || await desk.PlanAsync(draft, cancellationToken) is not { } plan)
                    return new ImportResult(ImportOutcome.NoSuchDraft);
                var edition = await db.Set<Edition>().Include(e => e.Seats).SingleAsync(e => e.Id == editionId, cancellationToken);
                if (!edition.MayStillBeJoinedAt(clock.GetUtcNow().UtcDateTime))
                    return new ImportResult(ImportOutcome.NotOpen);

                var settings = ImportSettings.FromJson(draft.Columns) ?? throw new InvalidOperationException("A planned draft has settings.");
                var added = new List<Registration>();
                foreach (var person in plan.Rows.Where(row => row.Fate == ImportFate.New).Select(row => row.Person).OfType<SignUpDetails>())
                    added.Add(await AddAsync(edition, person, settings, actor, cancellationToken));
                db.Remove(draft);
                audit.Record(actor, "registration.list-imported", null, editionId, new { Added = added.Count, LeftOut = plan.Rows.Count - added.Count });
                return new ImportResult(
                    ImportOutcome.TakenOver,
                    added.Count(r => r.State == RegistrationState.Seated),
                    added.Count(r => r.State == RegistrationState.Waiting),
                    added.Count(r => r.State == RegistrationState.AwaitingApproval),
                    plan.Rows.Count - added.Count);
            },
            cancellationToken);

    private async Task<Registration> AddAsync(
        Edition edition, SignUpDetails person, ImportSettings settings, Actor actor, CancellationToken cancellationToken)
    {
        var registration = Registration.Create(edition.Id, person, clock.GetUtcNow().UtcDateTime);
        registration.ComeBy(RegistrationOrigin.Import, settings.ConsentNote);
        db.Add(registration);
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
