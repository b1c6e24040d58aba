using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons;

public enum LessonPublicationOutcome
{
    Done,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,

    /// <summary>The edition is not over, or not public.</summary>
    NotOver,

    /// <summary>The sentence is missing, or every answer.</summary>
    NothingToRead,

    /// <summary>Not everybody who tells the talk has consented to the text, or nobody tells it.</summary>
    ConsentMissing,

    /// <summary>Without names, but under the title of the talk.</summary>
    CalledLikeItsTalk,

    /// <summary>Without names, but words are left that are names too; organizers may say that nobody is meant.</summary>
    NamesInText,
}

/// <summary>How a lesson goes before the public, and how it is taken from there.</summary>
public sealed class LessonPublication(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <summary>Also of one that is published already: its day may change.</summary>
    /// <param name="editionId">The edition.</param>
    /// <param name="talkId">The talk.</param>
    /// <param name="version">The version the person has had before them.</param>
    /// <param name="visibleFromUtc">When it may be seen.</param>
    /// <param name="namesAreChecked">The person has looked at the words that are names too, and nobody is meant.</param>
    /// <param name="actor">Who publishes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: there is no such lesson.</returns>
    public async Task<LessonPublicationOutcome?> PublishAsync(
        Guid editionId, Guid talkId, int version, DateTime visibleFromUtc, bool namesAreChecked, Actor actor,
        CancellationToken cancellationToken)
    {
        if (await db.FindLessonAsync(editionId, talkId, cancellationToken) is not { } lesson)
            return null;
        if (lesson.Version != version)
            return LessonPublicationOutcome.Outdated;
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (Obstacle(lesson, nowUtc) is { } obstacle)
            return obstacle;
        if (!namesAreChecked && LessonRules.NamesLeftIn(lesson).Count > 0)
            return LessonPublicationOutcome.NamesInText;

        lesson.State = LessonState.Published;
        lesson.VisibleFromUtc = visibleFromUtc;
        lesson.NamesAreChecked |= namesAreChecked;
        if (!FieldChanges.NamesOf(db.Entry(lesson)).Any)
            return LessonPublicationOutcome.Done;
        lesson.UpdatedUtc = nowUtc;
        audit.Record(actor, "lesson.published", lesson.Id, editionId, new { visibleFromUtc });
        return await db.TrySaveAsync(cancellationToken) == SaveOutcome.Saved
            ? LessonPublicationOutcome.Done
            : LessonPublicationOutcome.Outdated;
    }

    /// <summary>With effect at once, whatever others are just writing.</summary>
    /// <returns>Whether it was published.</returns>
    public Task<bool> WithdrawAsync(Guid editionId, Guid talkId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await db.Set<Lesson>().SingleOrDefaultAsync(
                    l => l.TalkId == talkId && l.Talk.EditionId == editionId && l.State == LessonState.Published,
                    cancellationToken) is not { } lesson)
                    return false;
                lesson.State = LessonState.Withdrawn;
                lesson.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
                audit.Record(actor, "lesson.withdrawn", lesson.Id, editionId);
                return true;
            },
            cancellationToken);

    /// <summary>What stands in the way, words that are names too left aside; null when nothing does.</summary>
    public static LessonPublicationOutcome? Obstacle(Lesson lesson, DateTime nowUtc)
    {
        if (!lesson.Talk.Edition.HasTakenPlaceBy(nowUtc))
            return LessonPublicationOutcome.NotOver;
        if (!LessonRules.HasSomethingToRead(lesson))
            return LessonPublicationOutcome.NothingToRead;
        if (!lesson.MayShow(Artefact.Text))
            return LessonPublicationOutcome.ConsentMissing;
        return !lesson.MayShow(Artefact.Names) && LessonRules.IsCalledLikeItsTalk(lesson)
            ? LessonPublicationOutcome.CalledLikeItsTalk
            : null;
    }
}
