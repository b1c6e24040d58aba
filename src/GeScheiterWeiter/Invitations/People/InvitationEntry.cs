using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.People;

/// <param name="Added">How many stand on the list now who did not before.</param>
/// <param name="Known">How many were invited to this edition already, on this list or another, or stood there twice.</param>
/// <param name="OptedOut">How many want no invitations.</param>
public sealed record EntryResult(int Added, int Known, int OptedOut);

/// <summary>Puts people on a list. Nobody is written to here.</summary>
public sealed class InvitationEntry(AppDb db, OptOuts optOuts, AuditLog audit, TimeProvider clock)
{
    private const int AtOnce = 500;

    /// <summary>Some at a time, so that a long list does not hold up people who are signing up.</summary>
    /// <returns>Null: the edition has no such list.</returns>
    public async Task<EntryResult?> AddAsync(
        Guid editionId, Guid listId, IReadOnlyList<Guest> guests, Actor actor, CancellationToken cancellationToken)
    {
        var total = new EntryResult(0, 0, 0);
        foreach (var some in guests.Chunk(AtOnce))
        {
            if (await AddSomeAsync(editionId, listId, some, actor, cancellationToken) is not { } added)
                return null;
            total = new EntryResult(total.Added + added.Added, total.Known + added.Known, total.OptedOut + added.OptedOut);
        }

        return total;
    }

    /// <summary>The normalized addresses among these that are invited to the edition already.</summary>
    public async Task<HashSet<string>> InvitedAmongAsync(
        Guid editionId, IReadOnlyCollection<string> addresses, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in addresses.Chunk(AtOnce))
        {
            known.UnionWith(await db.Set<Invitation>()
                .Where(i => i.EditionId == editionId && some.Contains(i.NormalizedEmail))
                .Select(i => i.NormalizedEmail).ToListAsync(cancellationToken));
        }

        return known;
    }

    private Task<EntryResult?> AddSomeAsync(
        Guid editionId, Guid listId, Guest[] guests, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await db.Set<InvitationList>().AsNoTracking()
                    .SingleOrDefaultAsync(l => l.Id == listId && l.EditionId == editionId, cancellationToken) is not { } list)
                    return null;

                var refused = await optOuts.AmongAsync([.. guests.Select(guest => guest.Email)], cancellationToken);
                var known = await InvitedAmongAsync(editionId, [.. guests.Select(guest => guest.Email.Normalized)], cancellationToken);
                var willing = guests.Where(guest => !refused.Contains(guest.Email.Normalized)).ToList();
                var added = willing.Where(guest => known.Add(guest.Email.Normalized)).ToList();
                foreach (var guest in added)
                    db.Add(Invitation.Create(list, guest, clock.GetUtcNow().UtcDateTime));
                if (added.Count > 0)
                    audit.Record(actor, "invitation-list.filled", listId, editionId, new { added.Count });
                return new EntryResult(added.Count, willing.Count - added.Count, guests.Length - willing.Count);
            },
            cancellationToken);
}
