using System.Linq.Expressions;

namespace GeScheiterWeiter.Privacy;

/// <summary>
/// The one map of personal data. Every feature draws its part (<see cref="IHoldsPersonalData"/>); the record of processing, the privacy
/// page and <c>docs/privacy.md</c> are read from it, and tests fail for a column or a file it does not know.
/// </summary>
public sealed class DataMap
{
    private readonly List<Holding> _holdings = [];
    private readonly List<ImpersonalColumns> _impersonal = [];
    private readonly List<RowFinding> _findings = [];

    public DataMap(IEnumerable<IHoldsPersonalData> features)
    {
        foreach (var feature in features)
            feature.Describe(this);
    }

    public IReadOnlyList<Holding> Holdings => _holdings;

    public IReadOnlyList<ImpersonalColumns> Impersonal => _impersonal;

    /// <summary>For every entity with a <see cref="ColumnHolding"/>: how the rows of one person are found.</summary>
    public IReadOnlyList<RowFinding> Findings => _findings;

    /// <summary>What the record of processing says: each activity once, in the order in which the features have told of them.</summary>
    public IReadOnlyList<RecordEntry> Entries => [.. _holdings.GroupBy(holding => holding.Activity).Select(RecordEntry.Of)];

    /// <summary>Rows, or some columns of them, that serve one activity and end together.</summary>
    public Rows<T> Rows<T>(ProcessingActivity activity, params IReadOnlyList<RetentionPeriod> kept) => new(activity, kept, _holdings.Add);

    /// <param name="reason">Why nothing of it is about a person, in German.</param>
    /// <param name="columns">All it is true for.</param>
    public DataMap NotPersonal<T>(string reason, params IReadOnlyList<Expression<Func<T, object?>>> columns)
    {
        _impersonal.Add(new ImpersonalColumns(typeof(T), reason, [.. columns.Select(PropertyPath.Of)]));
        return this;
    }

    /// <param name="activity">What it is for.</param>
    /// <param name="what">What it is, in German.</param>
    /// <param name="writer">Which class writes the file.</param>
    /// <param name="kept">How long.</param>
    public DataMap File(ProcessingActivity activity, string what, Type writer, params IReadOnlyList<RetentionPeriod> kept)
    {
        _holdings.Add(new FileHolding(activity, what, kept, writer));
        return this;
    }

    /// <param name="of">Which rows are a person's.</param>
    /// <param name="id">By what other rows name them; null where none do.</param>
    public FoundRows<T> Find<T>(Func<DataSubject, Expression<Func<T, bool>>> of, Expression<Func<T, Guid>>? id = null)
        where T : class
    {
        var found = new FoundRows<T>(of, id);
        _findings.Add(found);
        return found;
    }

    /// <param name="whole">Of which rows they are parts.</param>
    /// <param name="partOf">The part of one row; null where it has none.</param>
    public DataMap FindWithin<TWhole, T>(FoundRows<TWhole> whole, Func<TWhole, T?> partOf)
        where TWhole : class
        where T : class
    {
        _findings.Add(new FoundParts<TWhole, T>(whole, partOf));
        return this;
    }

    /// <param name="reason">Why the rows of one person cannot be found, or are not shown to them: a German sentence.</param>
    public DataMap DoNotFind<T>(string reason)
    {
        _findings.Add(new UnfoundRows(typeof(T), reason));
        return this;
    }
}
