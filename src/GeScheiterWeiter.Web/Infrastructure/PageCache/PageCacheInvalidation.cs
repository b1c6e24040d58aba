using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

/// <summary>
/// Drops the cached pages as soon as something they show has been saved, so that an organizer sees what they have just
/// published. An order is written by statements that pass by here: its entry in the log tells of it. Seats are counted by
/// such statements, too, a thousand times on a busy evening: for them the short life of a cached page is enough.
/// </summary>
public sealed class PageCacheInvalidation(PageCacheStore pages) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is AppDb db && db.ChangeTracker.Entries().Any(IsShown))
            db.AfterCommit(pages.DropAll);
        return ValueTask.FromResult(result);
    }

    private static bool IsShown(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && entry.Entity is Edition or EditionSeats or Talk or TalkSpeaker or Speaker or Partner or Picture or FormQuestion or FixedPage
            or OperatorDetails or FeedbackQuote or Lesson or TalkConsent or TalkSlides
            or AuditEntry { Action: TalkReordering.Arranged or PartnerReordering.Arranged or FormQuestionReordering.Arranged };
}
