using GeScheiterWeiter.Audit;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons;

/// <summary>
/// Somebody tells a talk no longer, which comes before anybody is erased. What they have told may have been kept: its lesson is withdrawn,
/// their consents end, and slides, recording and the addresses of before go, since they may show or name them.
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
        if (await db.FindLessonAsync(editionId, talkId, cancellationToken) is not { } lesson
            || lesson.Talk.Speakers.TrueForAll(s => s.SpeakerId != speakerId))
            return;

        if (lesson.State == LessonState.Published)
            lesson.State = LessonState.Withdrawn;
        lesson.NamesAreChecked = false;
        lesson.RecordingUrl = null;
        lesson.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
        lesson.Consents.RemoveAll(c => c.SpeakerId == speakerId);
        db.RemoveRange(await db.Set<Slides.LessonSlides>().Where(s => s.LessonId == lesson.Id).ToListAsync(cancellationToken));
        await formerSlugs.ForgetAsync(lesson.Id, cancellationToken);
        audit.Record(actor, "lesson.speaker-left", lesson.Id, editionId);
    }
}
