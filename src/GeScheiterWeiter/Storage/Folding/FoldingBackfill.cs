using GeScheiterWeiter.Common;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage.Folding;

/// <summary>Folds anew what an earlier version of the folding has made.</summary>
public sealed class FoldingBackfill<T>(AppDb db) : IBackfill
    where T : class, IKeepsFoldedText<T>
{
    private const int AtOnce = 200;

    /// <summary>Seldom: looking for old rows reads whole tables, and letters are large.</summary>
    public TimeSpan Interval => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await FoldSomeAsync(cancellationToken) > 0)
            db.ChangeTracker.Clear();
    }

    private async Task<int> FoldSomeAsync(CancellationToken cancellationToken)
    {
        var some = await db.Set<T>().Where(T.IsFoldedBefore(FoldedText.Version))
            .OrderBy(one => EF.Property<Guid>(one, "Id")).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var column in some.SelectMany(one => db.Entry(one).Properties).Where(FoldedAttribute.IsOn))
            column.IsModified = true;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody is writing in one of them right now, with the folding of today.
            return 0;
        }

        return some.Count;
    }
}
