namespace GeScheiterWeiter.Privacy;

/// <summary>Something of people that lies somewhere: in columns, or in files.</summary>
/// <param name="Activity">What it is for.</param>
/// <param name="What">What it is, in German; null for what only holds a row together, such as its number.</param>
/// <param name="Kept">How long; several where it depends.</param>
public abstract record Holding(ProcessingActivity Activity, string? What, IReadOnlyList<RetentionPeriod> Kept)
{
    public string KeptInWords => RetentionPeriod.InWords(Kept);
}

/// <summary>It lies in the columns of an entity, each by the path of its property.</summary>
public sealed record ColumnHolding(
    ProcessingActivity Activity, string? What, IReadOnlyList<RetentionPeriod> Kept, Type Entity, IReadOnlyList<string> Columns)
    : Holding(Activity, What, Kept)
{
    /// <summary>It opens something, proves somebody or says something of others: the person is not shown it.</summary>
    public bool IsSecret { get; init; }
}

/// <summary>It lies in files, which one class writes.</summary>
/// <param name="Activity">What it is for.</param>
/// <param name="What">What it is, in German.</param>
/// <param name="Kept">How long.</param>
/// <param name="Writer">Which class writes the file.</param>
public sealed record FileHolding(ProcessingActivity Activity, string What, IReadOnlyList<RetentionPeriod> Kept, Type Writer)
    : Holding(Activity, What, Kept);

/// <summary>Columns that hold nothing about a person, and why that is so.</summary>
public sealed record ImpersonalColumns(Type Entity, string Reason, IReadOnlyList<string> Columns);
