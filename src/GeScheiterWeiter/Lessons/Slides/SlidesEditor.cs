using System.Security.Cryptography;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons.Slides;

/// <summary>Puts up and takes down the slides of a talk, before its evening or after it.</summary>
public sealed class SlidesEditor(AppDb db, AuditLog audit, ErasedTraces traces, TimeProvider clock)
{
    /// <param name="editionId">The edition.</param>
    /// <param name="talkId">The talk.</param>
    /// <param name="file">As it was sent.</param>
    /// <param name="holdNoNames">The person has looked: whoever tells the talk is not to be found in them.</param>
    /// <param name="actor">Who uploads.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: the edition has no such talk.</returns>
    public async Task<SlidesOutcome?> ReplaceAsync(
        Guid editionId, Guid talkId, byte[] file, bool holdNoNames, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Talk>().AsNoTracking().Include(t => t.Speakers).ThenInclude(s => s.Speaker)
            .SingleOrDefaultAsync(t => t.Id == talkId && t.EditionId == editionId, cancellationToken) is not { } found)
            return null;
        var report = await SlidesCheck.CheckAsync(file, cancellationToken);
        if (report.Outcome != SlidesOutcome.Accepted)
            return report.Outcome;
        if (holdNoNames && NamesInLesson.In([("Angaben", report.Metadata)], found.Speakers.Select(s => s.Speaker)).Count > 0)
            return SlidesOutcome.NamesInMetadata;

        return await db.WriteAsync<SlidesOutcome?>(
            async () =>
            {
                if (!await db.Set<Talk>().AnyAsync(t => t.Id == talkId && t.EditionId == editionId, cancellationToken))
                    return null;
                var slides = await db.Set<TalkSlides>().SingleOrDefaultAsync(s => s.TalkId == talkId, cancellationToken);
                if (slides is null)
                    db.Add(slides = new TalkSlides { TalkId = talkId });
                Put(slides, file, report.Pages, holdNoNames);
                await TouchLessonAsync(talkId, cancellationToken);
                audit.Record(actor, "talk.slides-uploaded", talkId, editionId);
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
                if (!await db.Set<Talk>().AnyAsync(t => t.Id == talkId && t.EditionId == editionId, cancellationToken)
                    || await db.Set<TalkSlides>().SingleOrDefaultAsync(s => s.TalkId == talkId, cancellationToken) is not { } slides)
                    return false;
                db.Remove(slides);
                await TouchLessonAsync(talkId, cancellationToken);
                audit.Record(actor, "talk.slides-removed", talkId, editionId);
                return true;
            },
            cancellationToken);
        if (isRemoved)
            await traces.WipeAsync(cancellationToken);
        return isRemoved;
    }

    private async Task TouchLessonAsync(Guid talkId, CancellationToken cancellationToken)
    {
        if (await db.Set<Lesson>().SingleOrDefaultAsync(l => l.TalkId == talkId, cancellationToken) is { } lesson)
            lesson.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
    }

    private void Put(TalkSlides slides, byte[] file, int pages, bool holdNoNames)
    {
        slides.Content = file;
        slides.Hash = HashOf(file);
        slides.Size = file.Length;
        slides.Pages = pages;
        slides.HoldNoNames = holdNoNames;
        slides.UploadedUtc = clock.GetUtcNow().UtcDateTime;
    }

    private static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file))[..TalkSlides.HashLength];
}
