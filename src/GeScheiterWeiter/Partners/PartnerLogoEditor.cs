using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Partners;

/// <summary>Puts up and takes down a partner's logo.</summary>
public sealed class PartnerLogoEditor(AppDb db, PictureArchive pictures, AuditLog audit)
{
    /// <returns>Null: the edition has no such partner.</returns>
    public async Task<PictureOutcome?> ReplaceAsync(
        Guid editionId, Guid partnerId, PictureUpload upload, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(editionId, partnerId, cancellationToken) is not { } partner)
            return null;
        var developed = await pictures.DevelopAsync(upload, PictureShape.Whole, cancellationToken);
        if (developed.Outcome == PictureOutcome.Developed)
            await HangAsync(partner, developed, "partner.illustrated", actor, cancellationToken);
        return developed.Outcome;
    }

    /// <returns>Whether the edition has such a partner.</returns>
    public async Task<bool> RemoveAsync(Guid editionId, Guid partnerId, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(editionId, partnerId, cancellationToken) is not { } partner)
            return false;
        if (partner.LogoId is not null)
            await HangAsync(partner, null, "partner.unillustrated", actor, cancellationToken);
        return true;
    }

    /// <returns>Whether the edition has such a partner, and the partner a logo.</returns>
    public async Task<bool> DescribeAsync(
        Guid editionId, Guid partnerId, PictureDescription description, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(editionId, partnerId, cancellationToken) is not { LogoId: { } logo })
            return false;

        await pictures.DescribeAsync(logo, description, cancellationToken);
        audit.Record(actor, "partner.logo-described", partnerId, editionId);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task<Partner?> FindAsync(Guid editionId, Guid id, CancellationToken cancellationToken) =>
        db.Set<Partner>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.EditionId == editionId, cancellationToken);

    private Task HangAsync(Partner partner, DevelopedPicture? developed, string action, Actor actor, CancellationToken cancellationToken) =>
        pictures.HangAsync(
            db.Set<Partner>().Where(p => p.Id == partner.Id), p => p.LogoId, developed,
            () => audit.Record(actor, action, partner.Id, partner.EditionId), cancellationToken);
}
