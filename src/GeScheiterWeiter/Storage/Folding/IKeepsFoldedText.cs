using System.Linq.Expressions;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Storage.Folding;

/// <summary>Something searched or sorted by columns that are folded from its other fields, each <see cref="FoldedAttribute"/>.</summary>
public interface IKeepsFoldedText<TSelf>
{
    /// <summary>The <see cref="FoldedText.Version"/> the stored columns were folded by.</summary>
    int FoldingVersion { get; }

    /// <summary>Which rows hold a text folded by an earlier version.</summary>
    static abstract Expression<Func<TSelf, bool>> IsFoldedBefore(int version);
}
