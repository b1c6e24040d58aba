using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
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
public sealed class RegistrationDesk(AppDb db, RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    /// <summary>How long the same person is not written to again on request: nobody's mailbox is flooded through our form.</summary>
    public static readonly TimeSpan CoolDown = TimeSpan.FromMinutes(5);

    /// <summary>How long an unconfirmed sign-up is kept. Longer than its link, so that a late click can ask for a new one.</summary>
    public static readonly TimeSpan UnconfirmedLifetime = TimeSpan.FromDays(7);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<SignUpOutcome> RegisterAsync(string editionSlug, SignUpDetails signUp, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => Public(editionSlug).Select(e => (Guid?)e.Id).SingleOrDefaultAsync(cancellationToken),
            locked => FindAsync(locked is { } id ? Public().Where(e => e.Id == id) : Public(editionSlug), signUp, cancellationToken),
            found => Task.FromResult(Register(found, signUp)),
            cancellationToken);

    private IQueryable<Edition> Public() => db.Set<Edition>().Where(e => e.State != EditionState.Draft);

    private IQueryable<Edition> Public(string slug) => Public().Where(e => e.Slug == slug);

    /// <summary>Guarded by the unique index over edition and address, and by the concurrency tokens of who is known; with many writers by the lock, too.</summary>
    private async Task<(Edition? Edition, Registration? Known)> FindAsync(
        IQueryable<Edition> which, SignUpDetails signUp, CancellationToken cancellationToken)
    {
        var edition = await which.Include(e => e.Seats).SingleOrDefaultAsync(cancellationToken);
        if (edition is null)
            return (null, null);

        var known = await db.Set<Registration>().SingleOrDefaultAsync(
            r => r.EditionId == edition.Id && r.NormalizedEmail == signUp.Email.Normalized, cancellationToken);
        return (edition, known);
    }

    private SignUpOutcome Register((Edition? Edition, Registration? Known) found, SignUpDetails signUp)
    {
        if (found.Edition is not { } edition)
            return SignUpOutcome.UnknownEdition;
        if (!edition.AcceptsSignUpsAt(Now))
            return SignUpOutcome.RegistrationNotOpen;

        if (found.Known is { } known)
            WelcomeBack(known, edition, signUp);
        else
            Welcome(edition, signUp);
        return SignUpOutcome.LetterSent;
    }

    private void Welcome(Edition edition, SignUpDetails signUp)
    {
        var registration = Registration.Create(edition.Id, signUp, Now);
        registration.AwaitConfirmation(Now + UnconfirmedLifetime);
        db.Add(registration);
        letters.ConfirmationRequested(registration, edition);
        audit.Record(Actor.Visitor, "registration.requested", registration.Id, edition.Id);
    }

    private void WelcomeBack(Registration known, Edition edition, SignUpDetails signUp)
    {
        if (known.State is RegistrationState.Unconfirmed or RegistrationState.Cancelled)
        {
            known.Describe(signUp);
            known.AwaitConfirmation(Now + UnconfirmedLifetime);
            audit.Record(Actor.Visitor, "registration.requested-again", known.Id, edition.Id);
            if (!known.IsCoolingDownAt(Now))
                letters.ConfirmationRequested(known, edition);
        }
        else if (!known.IsCoolingDownAt(Now))
        {
            letters.AlreadyRegistered(known, edition);
            audit.Record(Actor.Visitor, "registration.reminded", known.Id, edition.Id);
        }
    }
}
