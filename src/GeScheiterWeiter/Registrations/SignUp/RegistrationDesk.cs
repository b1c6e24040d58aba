using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.SignUp;

public enum SignUpOutcome
{
    /// <summary>Taken in. The same whether the address was known or not; the letter says the rest.</summary>
    LetterSent,

    RegistrationNotOpen,
    UnknownEdition,
}

/// <summary>Where people sign up.</summary>
public sealed class RegistrationDesk(
    AppDb db, RegistrationLetters letters, Retention retention, AuditLog audit, TimeProvider clock)
{
    /// <summary>How long the same person is not written to again on request: nobody's mailbox is flooded through our form.</summary>
    public static readonly TimeSpan CoolDown = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<SignUpOutcome> RegisterAsync(string editionSlug, SignUpDetails signUp, CancellationToken cancellationToken) =>
        RegisterAsync(
            Public().Where(e => e.Slug == editionSlug), edition => edition.AcceptsSignUpsAt(Now), signUp, keptFor: null, cancellationToken);

    /// <summary>For whoever is invited: also before registration has opened and after it has closed.</summary>
    /// <param name="editionId">To which.</param>
    /// <param name="signUp">With the code they have come by.</param>
    /// <param name="seatIsKept">Whether whoever waits could have a seat by it: they are asked whether they want it.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<SignUpOutcome> RegisterInvitedAsync(
        Guid editionId, SignUpDetails signUp, bool seatIsKept, CancellationToken cancellationToken) =>
        RegisterAsync(
            Public(editionId), edition => edition.MayStillBeJoinedAt(Now), signUp, seatIsKept ? signUp.InvitationCode : null,
            cancellationToken);

    private Task<SignUpOutcome> RegisterAsync(
        IQueryable<Edition> which, Func<Edition, bool> isOpen, SignUpDetails signUp, string? keptFor,
        CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => which.Select(e => (Guid?)e.Id).SingleOrDefaultAsync(cancellationToken),
            locked => FindAsync(locked is { } id ? Public(id) : which, signUp, cancellationToken),
            found => Task.FromResult(Register(found, isOpen, signUp, keptFor)),
            cancellationToken);

    private IQueryable<Edition> Public() => db.Set<Edition>().Where(e => e.State != EditionState.Draft);

    private IQueryable<Edition> Public(Guid id) => Public().Where(e => e.Id == id);

    /// <summary>
    /// Guarded by the unique index over edition and address, and by the concurrency tokens of who is known and of the
    /// mailbox; with many writers by the lock, too.
    /// </summary>
    private async Task<Found> FindAsync(
        IQueryable<Edition> which, SignUpDetails signUp, CancellationToken cancellationToken)
    {
        var edition = await which.Include(e => e.Seats).SingleOrDefaultAsync(cancellationToken);
        if (edition is null)
            return new Found(null, null, null);

        var known = await db.Set<Registration>().SingleOrDefaultAsync(
            r => r.EditionId == edition.Id && r.NormalizedEmail == signUp.Email.Normalized, cancellationToken);
        return new Found(edition, known, await db.FindAllowanceAsync(signUp.Email, cancellationToken));
    }

    private SignUpOutcome Register(Found found, Func<Edition, bool> isOpen, SignUpDetails signUp, string? keptFor)
    {
        if (found.Edition is not { } edition)
            return SignUpOutcome.UnknownEdition;
        if (!isOpen(edition))
            return SignUpOutcome.RegistrationNotOpen;

        if (MayBeWrittenTo(found, edition))
            Write(found, edition, signUp, keptFor);
        else
            Spare(found, edition);
        return SignUpOutcome.LetterSent;
    }

    private bool MayBeWrittenTo(Found found, Edition edition) =>
        found.Known?.IsCoolingDownAt(Now) != true && found.Allowance?.Allows(edition.Id, Now) != false;

    /// <summary>The same number of rows for a known address and for a new one: the answer takes as long.</summary>
    private void Write(Found found, Edition edition, SignUpDetails signUp, string? keptFor)
    {
        CountLetter(found.Allowance, edition, signUp);
        var registration = found.Known ?? Enter(edition, signUp);
        if (registration.State is RegistrationState.Unconfirmed or RegistrationState.Cancelled)
        {
            registration.AwaitConfirmation(Now + retention.Unconfirmed);
            letters.ConfirmationRequested(registration, edition, PendingSignUp.Of(signUp) with { AgreedUtc = Now });
            audit.Record(
                Actor.Visitor, found.Known is null ? "registration.requested" : "registration.requested-again",
                registration.Id, edition.Id);
        }
        else
        {
            Remind(registration, edition, keptFor);
            audit.Record(Actor.Visitor, "registration.reminded", registration.Id, edition.Id);
        }
    }

    private void Remind(Registration registration, Edition edition, string? keptFor)
    {
        if (keptFor is { } code && registration.State == RegistrationState.Waiting)
            letters.KeptSeatOffered(registration, edition, code);
        else
            letters.AlreadyRegistered(registration, edition);
    }

    /// <summary>The mailbox has just been written to. The earlier letter holds, with what was typed then.</summary>
    private void Spare(Found found, Edition edition)
    {
        letters.Spare(edition);
        audit.Record(Actor.Visitor, "registration.requested-again", found.Known?.Id, edition.Id);
    }

    private void CountLetter(MailboxAllowance? allowance, Edition edition, SignUpDetails signUp) =>
        (allowance ?? db.AddAllowance(signUp.Email)).CountLetter(edition.Id, Now);

    private Registration Enter(Edition edition, SignUpDetails signUp)
    {
        var registration = Registration.Create(edition.Id, signUp, Now);
        db.Add(registration);
        return registration;
    }

    private sealed record Found(Edition? Edition, Registration? Known, MailboxAllowance? Allowance);
}
