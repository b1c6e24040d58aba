using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage.Backfills;

namespace GeScheiterWeiter.Storage.Folding;

/// <summary>Folds anew what an earlier version of the folding has made.</summary>
public sealed class FoldingBackfill<T>(AppDb db) : RowBackfill<T>(db)
    where T : class, IKeepsFoldedText<T>
{
    private readonly AppDb _db = db;

    /// <summary>Seldom: looking for old rows reads whole tables, and letters are large.</summary>
    public override TimeSpan Interval => TimeSpan.FromDays(1);

    protected override int AtOnce => 200;

    protected override Expression<Func<T, bool>> IsOld => T.IsFoldedBefore(FoldedText.Version);

    protected override void MakeAnew(T row)
    {
        foreach (var column in _db.Entry(row).Properties.Where(FoldedAttribute.IsOn))
            column.IsModified = true;
    }
}
