using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Partners;

public enum PartnerOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    NameMissing,
    TextTooLong,
    UrlInvalid,
}

/// <summary>What organizers write about a partner, before it is saved.</summary>
public sealed record PartnerDraft(string Name, string? Url, string? Role)
{
    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public PartnerOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Name))
            return PartnerOutcome.NameMissing;
        if (Name.Length > Partner.MaxNameLength || Role?.Length > Partner.MaxRoleLength)
            return PartnerOutcome.TextTooLong;
        return Url is null || LinkRules.IsWebAddress(Url) ? null : PartnerOutcome.UrlInvalid;
    }
}

/// <summary>Where the partners of an edition are written.</summary>
public sealed class PartnerEditor(AppDb db, AuditLog audit)
{
    /// <returns>Null: there is no such edition. With <see cref="PartnerOutcome.Saved"/> the new partner's id.</returns>
    public async Task<(PartnerOutcome Outcome, Guid Id)?> CreateAsync(
        Guid editionId, PartnerDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (!await db.Set<Edition>().AnyAsync(e => e.Id == editionId, cancellationToken))
            return null;
        if (draft.Problem() is { } problem)
            return (problem, default);

        var last = await db.Set<Partner>().Where(p => p.EditionId == editionId).MaxAsync(p => (int?)p.Order, cancellationToken);
        var partner = new Partner
        {
            EditionId = editionId,
            Name = draft.Name,
            Url = draft.Url,
            Role = draft.Role,
            Order = last.GetValueOrDefault() + 1,
        };
        db.Add(partner);
        audit.Record(actor, "partner.created", partner.Id, editionId, new { partner.Name });
        await db.SaveChangesAsync(cancellationToken);
        return (PartnerOutcome.Saved, partner.Id);
    }

    /// <returns>Null: the edition has no such partner.</returns>
    public async Task<PartnerOutcome?> EditAsync(
        Guid editionId, Guid id, int version, PartnerDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(editionId, id, cancellationToken) is not { } partner)
            return null;
        if (draft.Problem() is { } problem)
            return problem;
        if (partner.Version != version)
            return PartnerOutcome.Outdated;

        partner.Name = draft.Name;
        partner.Url = draft.Url;
        partner.Role = draft.Role;
        var changes = FieldChanges.Of(db.Entry(partner));
        if (!changes.Any)
            return PartnerOutcome.Saved;
        audit.Record(actor, "partner.edited", id, editionId, changes);
        return await db.TrySaveAsync(cancellationToken) == SaveOutcome.Saved ? PartnerOutcome.Saved : PartnerOutcome.Outdated;
    }

    /// <returns>Whether the edition had such a partner.</returns>
    public async Task<bool> DeleteAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Partner>().Include(p => p.Logo)
            .SingleOrDefaultAsync(p => p.Id == id && p.EditionId == editionId, cancellationToken) is not { } partner)
            return false;

        db.Remove(partner);
        if (partner.Logo is not null)
            db.Remove(partner.Logo);
        audit.Record(actor, "partner.deleted", id, editionId, new { partner.Name });
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task<Partner?> FindAsync(Guid editionId, Guid id, CancellationToken cancellationToken) =>
        db.Set<Partner>().SingleOrDefaultAsync(p => p.Id == id && p.EditionId == editionId, cancellationToken);
}
