using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Decisions;

/// <summary>Finds the registration an organizer acts on; one of another edition is not found.</summary>
public sealed class RegistrationLookup(AppDb db, TimeProvider clock)
{
    public Task<Registration?> FindAsync(Guid editionId, Guid id, CancellationToken cancellationToken) =>
        db.Set<Registration>().Include(r => r.Edition.Seats)
            .SingleOrDefaultAsync(r => r.Id == id && r.EditionId == editionId, cancellationToken);

    /// <summary>Keeps what an organizer has written, beside the registration. Nothing for an empty text.</summary>
    public void Note(Registration registration, RegistrationNoteKind kind, string? text, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        db.Add(new RegistrationNote
        {
            RegistrationId = registration.Id,
            Kind = kind,
            Text = text,
            OrganizerId = actor.Id,
            AtUtc = clock.GetUtcNow().UtcDateTime,
        });
    }
}
