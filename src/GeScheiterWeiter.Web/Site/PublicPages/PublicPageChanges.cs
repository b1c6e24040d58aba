using System.Data.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GeScheiterWeiter.Web.Site.PublicPages;

/// <summary>
/// Drops the kept pages as soon as something they show has been saved, so that an organizer sees what they have just
/// published. Seats are counted by statements that pass by here, a thousand times on a busy evening: for them the short
/// life of a kept page is enough. One instance per <see cref="DbContext"/>.
/// </summary>
public sealed class PublicPageChanges(KeptPages pages) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private bool _changed;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _changed |= eventData.Context?.ChangeTracker.Entries().Any(entry =>
            entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && IsShown(entry.Entity)) == true;
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context?.Database.CurrentTransaction is null)
            Drop();
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Drop();
        return Task.CompletedTask;
    }

    private static bool IsShown(object entity) =>
        entity is Edition or EditionSeats or Talk or TalkSpeaker or Speaker or Partner or Picture or FixedPage or OperatorDetails;

    private void Drop()
    {
        if (!_changed)
            return;
        _changed = false;
        pages.DropAll();
    }
}
