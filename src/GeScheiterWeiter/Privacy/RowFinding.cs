using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Privacy;

/// <summary>How the rows of an entity that are about one person are found, or why they cannot be.</summary>
public abstract record RowFinding(Type Entity);

/// <summary>Nobody can tell whose they are, or they are not for that person.</summary>
/// <param name="Entity">Of which rows it is true.</param>
/// <param name="Reason">Why, in German, as a sentence of its own.</param>
public sealed record UnfoundRows(Type Entity, string Reason) : RowFinding(Entity);

/// <summary>Rows that can be found.</summary>
public abstract record FoundRows(Type Entity) : RowFinding(Entity)
{
    /// <summary>The ids by which other rows name these; empty where none do.</summary>
    public abstract Task<IReadOnlyList<Guid>> IdsAsync(DbContext db, DataSubject subject, CancellationToken cancellationToken);

    public abstract Task<IReadOnlyList<object>> ReadAsync(DbContext db, DataSubject subject, CancellationToken cancellationToken);
}

/// <param name="Of">Which rows are the person's.</param>
/// <param name="Id">By what other rows name them; null where none do.</param>
public sealed record FoundRows<T>(Func<DataSubject, Expression<Func<T, bool>>> Of, Expression<Func<T, Guid>>? Id) : FoundRows(typeof(T))
    where T : class
{
    public override async Task<IReadOnlyList<Guid>> IdsAsync(
        DbContext db, DataSubject subject, CancellationToken cancellationToken) => Id is null
        ? []
        : await db.Set<T>().Where(Of(subject)).Select(Id).ToListAsync(cancellationToken);

    public override async Task<IReadOnlyList<object>> ReadAsync(DbContext db, DataSubject subject, CancellationToken cancellationToken) =>
        await db.Set<T>().AsNoTracking().Where(Of(subject)).ToListAsync(cancellationToken);
}

/// <summary>Parts of the rows of another entity, which have no set of their own.</summary>
/// <param name="Whole">How those rows are found.</param>
/// <param name="PartOf">The part of one row; null where it has none.</param>
public sealed record FoundParts<TWhole, T>(FoundRows<TWhole> Whole, Func<TWhole, T?> PartOf) : FoundRows(typeof(T))
    where TWhole : class
    where T : class
{
    public override Task<IReadOnlyList<Guid>> IdsAsync(DbContext db, DataSubject subject, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Guid>>([]);

    public override async Task<IReadOnlyList<object>> ReadAsync(DbContext db, DataSubject subject, CancellationToken cancellationToken) =>
        [.. (await Whole.ReadAsync(db, subject, cancellationToken)).Cast<TWhole>().Select(PartOf).OfType<T>()];
}
