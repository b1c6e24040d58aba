using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Decisions;

public enum ManualRegistrationOutcome
{
    Seated,
    Waiting,

    /// <summary>Somebody with this address holds a seat or a place already.</summary>
    AlreadyThere,

    /// <summary>There is a registration with this address that holds nothing: whether it is to be written over is asked first.</summary>
    Known,

    /// <summary>The edition is not public, cancelled or over.</summary>
    NotOpen,
}

/// <param name="Outcome">What came of it.</param>
/// <param name="Id">The registration, new or known; null when there is none.</param>
public sealed record ManualRegistrationResult(ManualRegistrationOutcome Outcome, Guid? Id);

/// <summary>A registration as somebody has seen it.</summary>
public sealed record SeenRegistration(Guid Id, RegistrationState State);

/// <summary>Organizers enter somebody who has asked them to, by telephone or in person.</summary>
public sealed class ManualRegistration(
    AppDb db, SeatDecision decision, RegistrationLetters letters, FormAnswerWriter answers, AuditLog audit, TimeProvider clock)
{
    /// <param name="editionId">The edition.</param>
    /// <param name="person">Who.</param>
    /// <param name="consentNote">How we know that they want to come.</param>
    /// <param name="withLetter">Whether they are told at once.</param>
    /// <param name="over">Which registration of theirs may be written over, as the organizer has seen it; null: none.</param>
    /// <param name="actor">Who enters them.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    /// <param name="takeKeptSeat">
    /// Takes a seat that is kept for people like this one, inside the transaction; false: none is left, and they come as everybody does.
    /// </param>
    public Task<ManualRegistrationResult> AddAsync(
        Guid editionId, SignUpDetails person, string consentNote, bool withLetter, SeenRegistration? over, Actor actor,
        CancellationToken cancellationToken, Func<Task<bool>>? takeKeptSeat = null) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                var edition = await db.Set<Edition>().Include(e => e.Seats).SingleAsync(e => e.Id == editionId, cancellationToken);
                if (!edition.MayStillBeJoinedAt(now))
                    return new ManualRegistrationResult(ManualRegistrationOutcome.NotOpen, null);

                var registration = await db.Set<Registration>().SingleOrDefaultAsync(
                    r => r.EditionId == editionId && r.NormalizedEmail == person.Email.Normalized, cancellationToken);
                if (registration?.State is RegistrationState.Seated or RegistrationState.Waiting)
                    return new ManualRegistrationResult(ManualRegistrationOutcome.AlreadyThere, registration.Id);
                if (registration is not null && over != new SeenRegistration(registration.Id, registration.State))
                    return new ManualRegistrationResult(ManualRegistrationOutcome.Known, registration.Id);

                var before = registration?.State;
                registration = Enter(registration, editionId, person, consentNote, now);
                await answers.WriteAsync(editionId, registration.Id, person.Answers, cancellationToken);
                if (registration.NeedsApproval)
                    registration.ApprovedUtc = now;
                if (takeKeptSeat is not null && await takeKeptSeat())
                    TakeSeat(registration, edition, withLetter, now);
                else if (withLetter)
                    await decision.SeatOrWaitAsync(registration, sentence: null, cancellationToken);
                else
                    await decision.SeatOrWaitSilentlyAsync(registration, cancellationToken);
                audit.Record(
                    actor, "registration.added", registration.Id, editionId,
                    before is { } held
                        ? new { Held = held, registration.State, WithLetter = withLetter }
                        : new { registration.State, WithLetter = withLetter });
                return new ManualRegistrationResult(
                    registration.State == RegistrationState.Seated ? ManualRegistrationOutcome.Seated : ManualRegistrationOutcome.Waiting,
                    registration.Id);
            },
            cancellationToken);

    private void TakeSeat(Registration registration, Edition edition, bool withLetter, DateTime now)
    {
        registration.TakeSeat(now);
        if (withLetter)
            letters.SeatConfirmed(registration, edition);
    }

    private Registration Enter(Registration? known, Guid editionId, SignUpDetails person, string consentNote, DateTime now)
    {
        var registration = known ?? Registration.Create(editionId, person, now);
        if (known is null)
            db.Add(registration);
        else
            registration.Describe(PendingSignUp.Of(person));
        registration.ComeBy(RegistrationOrigin.ByHand, consentNote);
        return registration;
    }
}
