using System.Linq.Expressions;

namespace GeScheiterWeiter.Privacy;

/// <summary>Says what the columns of an entity hold. Made by <see cref="DataMap.Rows"/>.</summary>
public sealed class Rows<T>(ProcessingActivity activity, IReadOnlyList<RetentionPeriod> kept, Action<Holding> add)
{
    /// <param name="what">What it is, in German, as a person would call it.</param>
    /// <param name="columns">Where it lies: a complex property with all that is in it.</param>
    public Rows<T> Hold(string what, params IReadOnlyList<Expression<Func<T, object?>>> columns) => Add(what, columns);

    /// <summary>The same for what opens something, proves somebody or says something of others: told of, but never shown.</summary>
    public Rows<T> Secret(string what, params IReadOnlyList<Expression<Func<T, object?>>> columns) => Add(what, columns, isSecret: true);

    /// <summary>What only holds the rows together: numbers, links to other rows, versions.</summary>
    public Rows<T> Frame(params IReadOnlyList<Expression<Func<T, object?>>> columns) => Add(what: null, columns);

    /// <summary>The same for a column that no property stands for.</summary>
    public Rows<T> ShadowFrame(params IReadOnlyList<string> columns) => Add(what: null, columns);

    private Rows<T> Add(string? what, IReadOnlyList<Expression<Func<T, object?>>> columns, bool isSecret = false) =>
        Add(what, [.. columns.Select(PropertyPath.Of)], isSecret);

    private Rows<T> Add(string? what, IReadOnlyList<string> columns, bool isSecret = false)
    {
        add(new ColumnHolding(activity, what, kept, typeof(T), columns) { IsSecret = isSecret });
        return this;
    }
}
