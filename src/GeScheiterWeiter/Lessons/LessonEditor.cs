using GeScheiterWeiter.Audit;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons;

/// <summary>Where lessons are written. People's names may stand in them: the audit log names fields, never what stands in them.</summary>
public sealed class LessonEditor(AppDb db, AuditLog audit, FormerSlugEditor formerSlugs, ErasedTraces traces, TimeProvider clock)
{
    /// <param name="editionId">The edition.</param>
    /// <param name="talkId">The talk, which has one lesson at most.</param>
    /// <param name="version">The version the person has had before them; null: there was no lesson yet.</param>
    /// <param name="draft">What is to stand there.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: the edition has no such talk.</returns>
    public async Task<LessonOutcome?> SaveAsync(
        Guid editionId, Guid talkId, int? version, LessonDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (draft.Problem() is { } problem)
            return problem;
        if (await db.FindLessonAsync(editionId, talkId, cancellationToken) is { } lesson)
            return lesson.Version == version ? await EditAsync(lesson, draft, actor, cancellationToken) : LessonOutcome.Outdated;
        // What was open is gone: the form must not bring it back.
        return version is null ? await CreateAsync(editionId, talkId, draft, actor, cancellationToken) : LessonOutcome.Outdated;
    }

    /// <summary>With slides, the addresses it had, and the consents organizers have noted: what speakers have said stays theirs.</summary>
    /// <returns>Whether the talk had a lesson.</returns>
    public async Task<bool> DeleteAsync(Guid editionId, Guid talkId, Actor actor, CancellationToken cancellationToken)
    {
        var isDeleted = await db.WriteAsync(() => ForgetAsync(editionId, talkId, actor, cancellationToken), cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return isDeleted;
    }

    /// <summary>The same inside a unit of work.</summary>
    public async Task<bool> ForgetAsync(Guid editionId, Guid talkId, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Lesson>().SingleOrDefaultAsync(
            l => l.TalkId == talkId && l.Talk.EditionId == editionId, cancellationToken) is not { } lesson)
            return false;
        db.Remove(lesson);
        db.RemoveRange(await db.Set<TalkSlides>().Where(s => s.TalkId == talkId).ToListAsync(cancellationToken));
        db.RemoveRange(await db.Set<TalkConsent>().Where(c => c.TalkId == talkId && !c.IsOwnWord).ToListAsync(cancellationToken));
        await formerSlugs.ForgetAsync(lesson.Id, cancellationToken);
        audit.Record(actor, "lesson.deleted", lesson.Id, editionId);
        return true;
    }

    private async Task<LessonOutcome?> CreateAsync(
        Guid editionId, Guid talkId, LessonDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Talk>().AsNoTracking().Include(t => t.Edition)
            .SingleOrDefaultAsync(t => t.Id == talkId && t.EditionId == editionId, cancellationToken) is not { } talk)
            return null;
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (!talk.Edition.HasTakenPlaceBy(nowUtc))
            return LessonOutcome.NotOver;

        var lesson = new Lesson { TalkId = talkId, Slug = draft.Slug, Title = draft.Title, UpdatedUtc = nowUtc };
        if (await formerSlugs.IsKeptForAnotherAsync(OwnerOf(lesson), draft.Slug, cancellationToken))
            return LessonOutcome.SlugKeptForAnother;

        draft.WriteTo(lesson);
        lesson.Topics = await db.SpelledAlikeAsync(draft.Topics, cancellationToken);
        db.Add(lesson);
        audit.Record(actor, "lesson.created", lesson.Id, editionId);
        return await SaveAsync(lesson, cancellationToken);
    }

    private async Task<LessonOutcome?> EditAsync(Lesson lesson, LessonDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        var namesBefore = LessonRules.NamesFoundIn(lesson);
        var slugBefore = lesson.Slug;
        draft.WriteTo(lesson);
        lesson.Topics = await db.SpelledAlikeAsync(draft.Topics, cancellationToken);
        if (ProblemOfPublished(lesson, namesBefore) is { } problem)
            return Undone(problem);
        if (!await formerSlugs.TryRenameAsync(OwnerOf(lesson), slugBefore, draft.Slug, cancellationToken))
            return Undone(LessonOutcome.SlugKeptForAnother);

        var changes = FieldChanges.NamesOf(db.Entry(lesson));
        if (!changes.Any)
            return LessonOutcome.Saved;
        lesson.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
        audit.Record(actor, "lesson.edited", lesson.Id, lesson.Talk.EditionId, changes);
        return await SaveAsync(lesson, cancellationToken);
    }

    private static LessonOutcome? ProblemOfPublished(Lesson lesson, IReadOnlyList<NameFound> namesBefore)
    {
        if (lesson.State != LessonState.Published)
            return null;
        if (!LessonRules.HasSomethingToRead(lesson))
            return LessonOutcome.NothingToRead;
        if (lesson.MayShow(Artefact.Names))
            return null;
        // What stood there was looked at when it was published.
        return LessonRules.IsCalledLikeItsTalk(lesson) || LessonRules.NamesFoundIn(lesson).Except(namesBefore).Any()
            ? LessonOutcome.NamesInText
            : null;
    }

    private LessonOutcome Undone(LessonOutcome problem)
    {
        db.ChangeTracker.Clear();
        return problem;
    }

    private static SlugOwner OwnerOf(Lesson lesson) => new(SlugKind.Lesson, lesson.Id);

    private async Task<LessonOutcome> SaveAsync(Lesson lesson, CancellationToken cancellationToken)
    {
        var outcome = await db.TrySaveAsync(cancellationToken);
        if (outcome != SaveOutcome.Saved)
            db.ChangeTracker.Clear();
        return outcome switch
        {
            SaveOutcome.Saved => LessonOutcome.Saved,
            SaveOutcome.Outdated => LessonOutcome.Outdated,
            // Of one talk or of one address: the talk's comes first, since nothing in the form is to blame for it.
            SaveOutcome.Taken => await db.Set<Lesson>().AnyAsync(l => l.TalkId == lesson.TalkId && l.Id != lesson.Id, cancellationToken)
                ? LessonOutcome.Outdated
                : LessonOutcome.SlugTaken,
        };
    }
}
