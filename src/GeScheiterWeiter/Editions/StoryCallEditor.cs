using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Editions;

public enum StoryCallOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    ClosesBeforeItOpens,

    /// <summary>Nobody proposes a story for an evening that has begun.</summary>
    ClosesAfterTheStart,
}

/// <summary>Where organizers call for stories for an edition, and end that.</summary>
public sealed class StoryCallEditor(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <param name="id">The edition.</param>
    /// <param name="version">The version the person has had before them.</param>
    /// <param name="call">Null switches it off.</param>
    /// <param name="isChoiceBlind">Whether names are out of sight until two have judged.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: there is no such edition.</returns>
    public async Task<StoryCallOutcome?> SetAsync(
        Guid id, int version, StoryCall? call, bool isChoiceBlind, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } edition)
            return null;
        if (call?.ClosesUtc <= call?.OpensUtc)
            return StoryCallOutcome.ClosesBeforeItOpens;
        if (call?.ClosesUtc > edition.StartUtc)
            return StoryCallOutcome.ClosesAfterTheStart;
        if (edition.Version != version)
            return StoryCallOutcome.Outdated;

        var isSwitchedOff = edition.Call is not null && call is null;
        edition.SetCall(call);
        edition.IsChoiceBlind = isChoiceBlind;
        var changes = FieldChanges.Of(db.Entry(edition));
        if (!changes.Any)
            return StoryCallOutcome.Saved;
        edition.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
        audit.Record(actor, isSwitchedOff ? "story-call.switched-off" : "story-call.set", edition.Id, edition.Id, changes);
        return await db.TrySaveAsync(cancellationToken) switch
        {
            SaveOutcome.Saved => StoryCallOutcome.Saved,
            SaveOutcome.Outdated or SaveOutcome.Taken => StoryCallOutcome.Outdated,
        };
    }
}
