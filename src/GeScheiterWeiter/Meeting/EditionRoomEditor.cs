using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting;

/// <summary>
/// Where the room of an edition is set up, and where the host runs it on the evening. The log names the fields that were
/// changed: the addresses in them are secret.
/// </summary>
public sealed class EditionRoomEditor(AppDb db, AuditLog audit)
{
    /// <param name="editionId">The edition.</param>
    /// <param name="version">The version the person has had before them; zero where there was none.</param>
    /// <param name="draft">What is to stand there.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<EditionRoomOutcome> EditAsync(
        Guid editionId, int version, EditionRoomDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (draft.Problem() is { } problem)
            return problem;

        var room = await FindOrAddAsync(editionId, cancellationToken);
        if (room.Version != version)
            return EditionRoomOutcome.Outdated;

        draft.WriteTo(room);
        if (Record(room, "room.edited", actor))
            room.FallbackIsShown &= room.FallbackIsPrepared;
        return await db.TrySaveAsync(cancellationToken) switch
        {
            SaveOutcome.Saved => EditionRoomOutcome.Saved,
            SaveOutcome.Outdated or SaveOutcome.Taken => EditionRoomOutcome.Outdated,
        };
    }

    public Task SetDoorsAsync(Guid editionId, DoorsMode doors, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(editionId, room => room.Doors = doors, "room.doors-set", actor, cancellationToken);

    /// <summary>Shows the fallback to everybody who is about to enter, or takes it away. Nothing is shown where none is prepared.</summary>
    public Task ShowFallbackAsync(Guid editionId, bool isShown, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            editionId,
            room => room.FallbackIsShown = isShown && room.FallbackIsPrepared,
            isShown ? "room.fallback-shown" : "room.fallback-hidden",
            actor,
            cancellationToken);

    /// <param name="editionId">The edition.</param>
    /// <param name="notice">At most <see cref="EditionRoom.MaxTextLength"/> characters; null takes the notice down.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task PostNoticeAsync(Guid editionId, string? notice, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(notice?.Length ?? 0, EditionRoom.MaxTextLength);
        var action = notice is null ? "room.notice-removed" : "room.notice-posted";
        return ChangeAsync(editionId, room => room.Notice = notice, action, actor, cancellationToken);
    }

    /// <summary>What the host does on the evening holds whatever others have saved: there is no version to compare.</summary>
    private Task ChangeAsync(
        Guid editionId, Action<EditionRoom> change, string action, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var room = await FindOrAddAsync(editionId, cancellationToken);
                change(room);
                Record(room, action, actor);
            },
            cancellationToken);

    private async Task<EditionRoom> FindOrAddAsync(Guid editionId, CancellationToken cancellationToken)
    {
        if (await db.Set<EditionRoom>().SingleOrDefaultAsync(room => room.EditionId == editionId, cancellationToken) is { } saved)
            return saved;
        var room = new EditionRoom { EditionId = editionId };
        db.Add(room);
        return room;
    }

    private bool Record(EditionRoom room, string action, Actor actor)
    {
        var entry = db.Entry(room);
        var changes = FieldChanges.NamesOf(entry);
        if (entry.State != EntityState.Added && !changes.Any)
            return false;

        audit.Record(actor, action, room.EditionId, room.EditionId, changes.Any ? changes : null);
        return true;
    }
}
