using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Talks;

/// <summary>Where the talks of an edition are written.</summary>
public sealed class TalkEditor(AppDb db, AuditLog audit, FormerSlugEditor formerSlugs)
{
    /// <returns>Null: there is no such edition. With <see cref="TalkOutcome.Saved"/> the new talk's id.</returns>
    public async Task<(TalkOutcome Outcome, Guid Id)?> CreateAsync(
        Guid editionId, TalkDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (await EditionAsync(editionId, cancellationToken) is not { } edition)
            return null;
        if (draft.Problem(edition.StartUtc, edition.EndUtc) is { } problem)
            return (problem, default);

        var last = await db.Set<Talk>().Where(t => t.EditionId == editionId).MaxAsync(t => (int?)t.Order, cancellationToken);
        var talk = new Talk { EditionId = editionId, Title = draft.Title, Slug = draft.Slug, Order = last.GetValueOrDefault() + 1 };
        if (await formerSlugs.IsKeptForAnotherAsync(OwnerOf(talk), draft.Slug, cancellationToken))
            return (TalkOutcome.SlugKeptForAnother, default);

        draft.WriteTo(talk);
        db.Add(talk);
        audit.Record(actor, "talk.created", talk.Id, editionId, new { talk.Title, talk.Slug });
        return (await SaveAsync(cancellationToken), talk.Id);
    }

    /// <returns>Null: the edition has no such talk.</returns>
    public async Task<TalkOutcome?> EditAsync(
        Guid editionId, Guid id, int version, TalkDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (await EditionAsync(editionId, cancellationToken) is not { } edition
            || await FindAsync(editionId, id, cancellationToken) is not { } talk)
            return null;
        if (draft.Problem(edition.StartUtc, edition.EndUtc) is { } problem)
            return problem;
        if (talk.Version != version)
            return TalkOutcome.Outdated;

        if (!await formerSlugs.TryRenameAsync(OwnerOf(talk), talk.Slug, draft.Slug, cancellationToken))
            return TalkOutcome.SlugKeptForAnother;

        draft.WriteTo(talk);
        var changes = FieldChanges.Of(db.Entry(talk));
        if (!changes.Any)
            return TalkOutcome.Saved;
        audit.Record(actor, "talk.edited", talk.Id, editionId, changes);
        return await SaveAsync(cancellationToken);
    }

    /// <summary>Call it inside a unit of work.</summary>
    /// <returns>Whether the edition had such a talk.</returns>
    public async Task<bool> ForgetAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(editionId, id, cancellationToken) is not { } talk)
            return false;

        db.Remove(talk);
        await formerSlugs.ForgetAsync(id, cancellationToken);
        audit.Record(actor, "talk.deleted", talk.Id, editionId, new { talk.Title, talk.Slug });
        return true;
    }

    private static SlugOwner OwnerOf(Talk talk) => new(SlugKind.Talk, talk.Id, talk.EditionId);

    private Task<Edition?> EditionAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);

    private Task<Talk?> FindAsync(Guid editionId, Guid id, CancellationToken cancellationToken) =>
        db.Set<Talk>().SingleOrDefaultAsync(t => t.Id == id && t.EditionId == editionId, cancellationToken);

    private async Task<TalkOutcome> SaveAsync(CancellationToken cancellationToken) => await db.TrySaveAsync(cancellationToken) switch
    {
        SaveOutcome.Saved => TalkOutcome.Saved,
        SaveOutcome.Outdated => TalkOutcome.Outdated,
        SaveOutcome.Taken => TalkOutcome.SlugTaken,
    };
}
