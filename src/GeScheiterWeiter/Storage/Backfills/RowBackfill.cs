using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage.Backfills;

/// <summary>Makes anew, some rows at a time, what an earlier version of the site has made of their other columns.</summary>
public abstract class RowBackfill<T>(AppDb db) : IBackfill
    where T : class
{
    public abstract TimeSpan Interval { get; }

    /// <summary>How many rows one save may take.</summary>
    protected abstract int AtOnce { get; }

    /// <summary>Which rows an earlier version has made.</summary>
    protected abstract Expression<Func<T, bool>> IsOld { get; }

    protected abstract void MakeAnew(T row);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await MakeSomeAnewAsync(cancellationToken) > 0)
            db.ChangeTracker.Clear();
    }

    private async Task<int> MakeSomeAnewAsync(CancellationToken cancellationToken)
    {
        var key = db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties[0].Name;
        var some = await db.Set<T>().Where(IsOld)
            .OrderBy(row => EF.Property<object>(row, key)).Take(AtOnce).ToListAsync(cancellationToken);
        some.ForEach(MakeAnew);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody is writing in one of them right now, with the version of today.
            return 0;
        }

        return some.Count;
    }
}
