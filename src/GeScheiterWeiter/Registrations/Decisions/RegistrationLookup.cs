using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Decisions;

/// <summary>Finds the registration an organizer acts on; one of another edition is not found, nor one whose use is restricted.</summary>
public sealed class RegistrationLookup(AppDb db, TimeProvider clock)
{
    public Task<Registration?> FindAsync(Guid editionId, Guid id, CancellationToken cancellationToken) =>
        All().Unrestricted().SingleOrDefaultAsync(r => r.Id == id && r.EditionId == editionId, cancellationToken);

    /// <summary>The same for what is done because its person, or the law, wants it.</summary>
    public Task<Registration?> FindEvenRestrictedAsync(Guid editionId, Guid id, CancellationToken cancellationToken) =>
        All().SingleOrDefaultAsync(r => r.Id == id && r.EditionId == editionId, cancellationToken);

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

    private IQueryable<Registration> All() => db.Set<Registration>().Include(r => r.Edition.Seats);
}
