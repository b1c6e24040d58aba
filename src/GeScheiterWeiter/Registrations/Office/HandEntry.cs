using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Office;

public enum HandEntryOutcome
{
    Seated,
    Waiting,

    /// <summary>Somebody with this address holds a seat or a place already.</summary>
    AlreadyThere,

    /// <summary>The edition is not public, cancelled or over.</summary>
    NotOpen,
}

/// <param name="Outcome">What came of it.</param>
/// <param name="Id">The registration, new or known; null when there is none.</param>
public sealed record HandEntryResult(HandEntryOutcome Outcome, Guid? Id);

/// <summary>Organizers enter somebody who has asked them to, by telephone or in person.</summary>
public sealed class HandEntry(AppDb db, SeatDecision decision, AuditLog audit, TimeProvider clock)
{
    /// <param name="editionId">The edition.</param>
    /// <param name="person">Who.</param>
    /// <param name="consentNote">How we know that they want to come.</param>
    /// <param name="withLetter">Whether they are told at once.</param>
    /// <param name="actor">Who enters them.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<HandEntryResult> AddAsync(
        Guid editionId, SignUp person, string consentNote, bool withLetter, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                var edition = await db.Set<Edition>().Include(e => e.Seats).SingleAsync(e => e.Id == editionId, cancellationToken);
                if (!edition.MayStillBeJoinedAt(now))
                    return new HandEntryResult(HandEntryOutcome.NotOpen, null);

                var registration = await db.Set<Registration>().SingleOrDefaultAsync(
                    r => r.EditionId == editionId && r.NormalizedEmail == person.Email.Normalized, cancellationToken);
                if (registration?.State is RegistrationState.Seated or RegistrationState.Waiting)
                    return new HandEntryResult(HandEntryOutcome.AlreadyThere, registration.Id);

                registration = Enter(registration, editionId, person, consentNote, now);
                if (registration.NeedsApproval)
                    registration.ApprovedUtc = now;
                if (withLetter)
                    await decision.SeatOrWaitAsync(registration, sentence: null, cancellationToken);
                else
                    await decision.SeatOrWaitSilentlyAsync(registration, cancellationToken);
                audit.Record(actor, "registration.added", registration.Id, editionId, new { registration.State, WithLetter = withLetter });
                return new HandEntryResult(
                    registration.State == RegistrationState.Seated ? HandEntryOutcome.Seated : HandEntryOutcome.Waiting, registration.Id);
            },
            cancellationToken);

    private Registration Enter(Registration? known, Guid editionId, SignUp person, string consentNote, DateTime now)
    {
        var registration = known ?? Registration.Create(editionId, person, now);
        if (known is null)
            db.Add(registration);
        else
            registration.Describe(person);
        registration.ComeBy(RegistrationOrigin.ByHand, consentNote);
        return registration;
    }
}
