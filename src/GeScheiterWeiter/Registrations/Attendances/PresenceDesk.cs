using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Attendances;

public enum PresenceOutcome
{
    Done,

    /// <summary>It was so already: led in, or confirmed before; or there was nothing to take back.</summary>
    NothingToDo,

    /// <summary>Nobody was at an evening that is not over, or does not take place.</summary>
    NotOver,

    /// <summary>Never confirmed, or declined.</summary>
    NeverComing,

    Unknown,
}

/// <summary>Where organizers say that somebody was there whom the site has not seen, and take that back.</summary>
public sealed class PresenceDesk(AppDb db, RegistrationLookup files, AuditLog audit, TimeProvider clock)
{
    /// <summary>Whoever waited or had cancelled may have come all the same.</summary>
    public static bool MayBeConfirmed(RegistrationState state) =>
        state is not (RegistrationState.Unconfirmed or RegistrationState.Declined);

    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The registration.</param>
    /// <param name="reason">How the organizer knows.</param>
    /// <param name="actor">Whose word it is.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<PresenceOutcome> ConfirmAsync(
        Guid editionId, Guid id, string reason, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return PresenceOutcome.Unknown;
                if (!registration.Edition.HasTakenPlaceBy(now))
                    return PresenceOutcome.NotOver;
                if (!MayBeConfirmed(registration.State))
                    return PresenceOutcome.NeverComing;
                if (await WasThereAsync(id, cancellationToken))
                    return PresenceOutcome.NothingToDo;

                db.Add(new ConfirmedPresence { RegistrationId = id, OrganizerId = actor.Id, AtUtc = now });
                files.Note(registration, RegistrationNoteKind.PresenceReason, reason, actor);
                audit.Record(actor, "registration.presence-confirmed", id, editionId);
                return PresenceOutcome.Done;
            },
            cancellationToken);
    }

    /// <summary>The reason stays in the history of the registration. What was issued meanwhile is not called back.</summary>
    public Task<PresenceOutcome> TakeBackAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is null)
                    return PresenceOutcome.Unknown;
                if (await db.Set<ConfirmedPresence>().SingleOrDefaultAsync(p => p.RegistrationId == id, cancellationToken)
                    is not { } confirmed)
                    return PresenceOutcome.NothingToDo;

                db.Remove(confirmed);
                audit.Record(actor, "registration.presence-taken-back", id, editionId);
                return PresenceOutcome.Done;
            },
            cancellationToken);

    private Task<bool> WasThereAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<Registration>().WhoWereThere().AnyAsync(r => r.Id == id, cancellationToken);
}
