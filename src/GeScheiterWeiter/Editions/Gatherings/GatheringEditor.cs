using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Editions.Gatherings;

/// <summary>Where it is said when and where speakers meet. The log names the fields that were changed: the address is secret.</summary>
public sealed class GatheringEditor(AppDb db, AuditLog audit)
{
    /// <param name="editionId">The edition.</param>
    /// <param name="version">The version the person has had before them; zero where there was none.</param>
    /// <param name="draft">What is to stand there.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<GatheringOutcome> EditAsync(
        Guid editionId, int version, GatheringDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (draft.Problem() is { } problem)
            return problem;

        var gathering = await FindOrAddAsync(editionId, cancellationToken);
        if (gathering.Version != version)
            return GatheringOutcome.Outdated;

        draft.WriteTo(gathering);
        var entry = db.Entry(gathering);
        var changes = FieldChanges.NamesOf(entry);
        // Whoever has opened the page before there was anything has had zero before them.
        if (entry.State == EntityState.Added)
            gathering.Version = 1;
        else if (!changes.Any)
            return GatheringOutcome.Saved;
        audit.Record(actor, "gathering.edited", editionId, editionId, changes.Any ? changes : null);
        return await db.TrySaveAsync(cancellationToken) switch
        {
            SaveOutcome.Saved => GatheringOutcome.Saved,
            SaveOutcome.Outdated or SaveOutcome.Taken => GatheringOutcome.Outdated,
        };
    }

    private async Task<Gathering> FindOrAddAsync(Guid editionId, CancellationToken cancellationToken)
    {
        if (await db.Set<Gathering>().SingleOrDefaultAsync(g => g.EditionId == editionId, cancellationToken) is { } saved)
            return saved;
        var gathering = Gathering.Usual(editionId);
        db.Add(gathering);
        return gathering;
    }
}
