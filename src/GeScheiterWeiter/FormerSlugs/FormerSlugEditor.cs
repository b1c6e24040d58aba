using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.FormerSlugs;

/// <summary>Keeps the slugs things have had. All of it is saved by whoever saves the thing.</summary>
public sealed class FormerSlugEditor(AppDb db)
{
    /// <summary>Whether addresses with this slug lead to something else.</summary>
    public Task<bool> IsKeptForAnotherAsync(SlugOwner owner, string slug, CancellationToken cancellationToken) =>
        Rows(owner).AnyAsync(f => f.Slug == slug && f.OwnerId != owner.Id, cancellationToken);

    /// <returns>False when the new slug is kept for something else; then nothing is to be changed.</returns>
    public async Task<bool> TryRenameAsync(SlugOwner owner, string from, string to, CancellationToken cancellationToken)
    {
        if (from == to)
            return true;
        if (await IsKeptForAnotherAsync(owner, to, cancellationToken))
            return false;

        await KeepAsync(owner, from, cancellationToken);
        if (await FindAsync(owner, to, cancellationToken) is { } itself)
            db.Remove(itself);
        return true;
    }

    /// <summary>When the owner is deleted; of an edition also those of its talks.</summary>
    public async Task ForgetAsync(Guid ownerId, CancellationToken cancellationToken) =>
        db.RemoveRange(
            await db.Set<FormerSlug>().Where(f => f.OwnerId == ownerId || f.EditionId == ownerId).ToListAsync(cancellationToken));

    private async Task KeepAsync(SlugOwner owner, string slug, CancellationToken cancellationToken)
    {
        // Two may have changed at one moment: the address belongs to the one who had it last.
        if (await FindAsync(owner, slug, cancellationToken) is { } kept)
            kept.OwnerId = owner.Id;
        else
            db.Add(new FormerSlug { Kind = owner.Kind, Slug = slug, OwnerId = owner.Id, EditionId = owner.EditionId });
    }

    private Task<FormerSlug?> FindAsync(SlugOwner owner, string slug, CancellationToken cancellationToken) =>
        Rows(owner).SingleOrDefaultAsync(f => f.Slug == slug, cancellationToken);

    private IQueryable<FormerSlug> Rows(SlugOwner owner) =>
        db.Set<FormerSlug>().Where(f => f.Kind == owner.Kind && f.EditionId == owner.EditionId);
}
