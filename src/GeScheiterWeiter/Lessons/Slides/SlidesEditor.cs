using System.Security.Cryptography;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons.Slides;

/// <summary>Puts up and takes down the slides of a lesson.</summary>
public sealed class SlidesEditor(AppDb db, AuditLog audit, ErasedTraces traces, TimeProvider clock)
{
    /// <param name="editionId">The edition.</param>
    /// <param name="talkId">The talk.</param>
    /// <param name="file">As it was sent.</param>
    /// <param name="holdNoNames">The person has looked: whoever tells the talk is not to be found in them.</param>
    /// <param name="actor">Who uploads.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: there is no such lesson.</returns>
    public async Task<SlidesOutcome?> ReplaceAsync(
        Guid editionId, Guid talkId, byte[] file, bool holdNoNames, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.FindLessonAsync(editionId, talkId, cancellationToken) is not { } found)
            return null;
        var report = await SlidesCheck.CheckAsync(file, cancellationToken);
        if (report.Outcome != SlidesOutcome.Accepted)
            return report.Outcome;
        if (holdNoNames && NamesInLesson.In([("Angaben", report.Metadata)], found.Talk.Speakers.Select(s => s.Speaker)).Count > 0)
            return SlidesOutcome.NamesInMetadata;

        return await db.WriteAsync<SlidesOutcome?>(
            async () =>
            {
                if (await db.FindLessonAsync(editionId, talkId, cancellationToken) is not { } lesson)
                    return null;
                var slides = await db.Set<LessonSlides>().SingleOrDefaultAsync(s => s.LessonId == lesson.Id, cancellationToken);
                if (slides is null)
                    db.Add(slides = new LessonSlides { LessonId = lesson.Id });
                Put(slides, file, report.Pages, holdNoNames);
                lesson.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
                audit.Record(actor, "lesson.slides-uploaded", lesson.Id, editionId);
                return SlidesOutcome.Accepted;
            },
            cancellationToken);
    }

    /// <returns>Whether there were slides.</returns>
    public async Task<bool> RemoveAsync(Guid editionId, Guid talkId, Actor actor, CancellationToken cancellationToken)
    {
        var isRemoved = await db.WriteAsync(
            async () =>
            {
                if (await db.FindLessonAsync(editionId, talkId, cancellationToken) is not { } lesson
                    || await db.Set<LessonSlides>().SingleOrDefaultAsync(s => s.LessonId == lesson.Id, cancellationToken) is not { } slides)
                    return false;
                db.Remove(slides);
                lesson.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
                audit.Record(actor, "lesson.slides-removed", lesson.Id, editionId);
                return true;
            },
            cancellationToken);
        if (isRemoved)
            await traces.WipeAsync(cancellationToken);
        return isRemoved;
    }

    private void Put(LessonSlides slides, byte[] file, int pages, bool holdNoNames)
    {
        slides.Content = file;
        slides.Hash = HashOf(file);
        slides.Size = file.Length;
        slides.Pages = pages;
        slides.HoldNoNames = holdNoNames;
        slides.UploadedUtc = clock.GetUtcNow().UtcDateTime;
    }

    private static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file))[..LessonSlides.HashLength];
}
