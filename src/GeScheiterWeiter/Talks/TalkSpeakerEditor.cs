using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Talks;

public enum TalkSpeakerOutcome
{
    Done,

    /// <summary>The speaker already tells this talk.</summary>
    AlreadyThere,

    /// <summary>There is no such speaker, or not in this talk.</summary>
    NotThere,
}

/// <summary>Who tells a talk, and in which order they are named.</summary>
public sealed class TalkSpeakerEditor(AppDb db, AuditLog audit)
{
    /// <returns>Null: the edition has no such talk.</returns>
    public Task<TalkSpeakerOutcome?> AddAsync(
        Guid editionId, Guid talkId, Guid speakerId, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(editionId, talkId, speakerId, "talk.joined", actor, async talkSpeakers =>
        {
            if (talkSpeakers.Any(s => s.SpeakerId == speakerId))
                return TalkSpeakerOutcome.AlreadyThere;
            if (!await db.Set<Speaker>().AnyAsync(s => s.Id == speakerId, cancellationToken))
                return TalkSpeakerOutcome.NotThere;
            db.Add(new TalkSpeaker { TalkId = talkId, SpeakerId = speakerId, Order = talkSpeakers.Count + 1 });
            return TalkSpeakerOutcome.Done;
        }, cancellationToken);

    /// <param name="editionId">The edition.</param>
    /// <param name="talkId">The talk.</param>
    /// <param name="speakerId">Who tells it no longer.</param>
    /// <param name="actor">Who takes them out.</param>
    /// <param name="beforehand">What else goes with them, in the same save.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: the edition has no such talk.</returns>
    public Task<TalkSpeakerOutcome?> RemoveAsync(
        Guid editionId, Guid talkId, Guid speakerId, Actor actor, Func<Task> beforehand, CancellationToken cancellationToken) =>
        ChangeAsync(editionId, talkId, speakerId, "talk.left", actor, async talkSpeakers =>
        {
            if (talkSpeakers.Find(s => s.SpeakerId == speakerId) is not { } leaving)
                return TalkSpeakerOutcome.NotThere;
            await beforehand();
            db.Remove(leaving);
            Number(talkSpeakers.Where(s => s != leaving));
            return TalkSpeakerOutcome.Done;
        }, cancellationToken);

    /// <returns>Null: the edition has no such talk.</returns>
    public Task<TalkSpeakerOutcome?> MoveAsync(
        Guid editionId, Guid talkId, Guid speakerId, MoveDirection direction, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(editionId, talkId, speakerId, "talk.reordered", actor, talkSpeakers =>
        {
            var place = talkSpeakers.FindIndex(s => s.SpeakerId == speakerId);
            if (place < 0)
                return Task.FromResult(TalkSpeakerOutcome.NotThere);
            var other = Math.Clamp(place + (direction == MoveDirection.Up ? -1 : 1), 0, talkSpeakers.Count - 1);
            (talkSpeakers[place], talkSpeakers[other]) = (talkSpeakers[other], talkSpeakers[place]);
            Number(talkSpeakers);
            return Task.FromResult(TalkSpeakerOutcome.Done);
        }, cancellationToken);

    private Task<TalkSpeakerOutcome?> ChangeAsync(
        Guid editionId, Guid talkId, Guid speakerId, string action, Actor actor,
        Func<List<TalkSpeaker>, Task<TalkSpeakerOutcome>> change, CancellationToken cancellationToken) =>
        db.WriteEditionAsync<TalkSpeakerOutcome?>(
            editionId,
            async () =>
            {
                if (!await db.Set<Talk>().AnyAsync(t => t.Id == talkId && t.EditionId == editionId, cancellationToken))
                    return null;

                var talkSpeakers = await db.Set<TalkSpeaker>().Where(s => s.TalkId == talkId)
                    .OrderBy(s => s.Order).ToListAsync(cancellationToken);
                var outcome = await change(talkSpeakers);
                if (outcome == TalkSpeakerOutcome.Done && db.ChangeTracker.HasChanges())
                    audit.Record(actor, action, talkId, editionId, new { speakerId });
                return outcome;
            },
            static outcome => outcome == TalkSpeakerOutcome.Done,
            cancellationToken);

    private static void Number(IEnumerable<TalkSpeaker> talkSpeakers)
    {
        foreach (var (index, speaker) in talkSpeakers.Index())
            speaker.Order = index + 1;
    }
}
