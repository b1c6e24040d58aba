using GeScheiterWeiter.Audit;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons;

/// <summary>
/// Somebody tells a talk no longer, which comes before anybody is erased. Their consents end with their part in it, and its slides go,
/// since they may show or name them. What they have told may have been kept: its lesson is withdrawn, without recording and the addresses
/// of before.
/// </summary>
public sealed class SpeakerLeaving(
    AppDb db, AuditLog audit, TalkSpeakerEditor talkSpeakers, FormerSlugEditor formerSlugs, ErasedTraces traces, TimeProvider clock)
{
    /// <returns>Null: the edition has no such talk.</returns>
    public async Task<TalkSpeakerOutcome?> RemoveAsync(
        Guid editionId, Guid talkId, Guid speakerId, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await talkSpeakers.RemoveAsync(
            editionId, talkId, speakerId, actor,
            () => LeaveLessonAsync(editionId, talkId, speakerId, actor, cancellationToken), cancellationToken);
        if (outcome == TalkSpeakerOutcome.Done)
            await traces.WipeAsync(cancellationToken);
        return outcome;
    }

    private async Task LeaveLessonAsync(
        Guid editionId, Guid talkId, Guid speakerId, Actor actor, CancellationToken cancellationToken)
    {
        db.RemoveRange(await db.Set<TalkSlides>().Where(s => s.TalkId == talkId).ToListAsync(cancellationToken));
        if (await db.FindLessonAsync(editionId, talkId, cancellationToken) is not { } lesson
            || lesson.Talk.Speakers.TrueForAll(s => s.SpeakerId != speakerId))
            return;

        if (lesson.State == LessonState.Published)
            lesson.State = LessonState.Withdrawn;
        lesson.NamesAreChecked = false;
        lesson.RecordingUrl = null;
        lesson.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
        await formerSlugs.ForgetAsync(lesson.Id, cancellationToken);
        audit.Record(actor, "lesson.speaker-left", lesson.Id, editionId);
    }
}
