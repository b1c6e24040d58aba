using GeScheiterWeiter.DataRequests;

namespace GeScheiterWeiter.Web.Attendees.OwnData;

/// <summary>One thing that is stored, as it stands on the page.</summary>
public sealed record StoredLine(string Label, string Words)
{
    public static IReadOnlyList<StoredLine> Of(ReportedRow row) =>
    [
        .. row.Values.GroupBy(value => value.What)
            .SelectMany(values => Of(values.Key, [.. values]))
            .Where(line => line.Words.Length > 0)
            .Distinct(),
    ];

    /// <summary>What is told of together has a name each, unless nothing of it is shown.</summary>
    private static IEnumerable<StoredLine> Of(string what, IReadOnlyList<ReportedValue> values) =>
        values.Count == 1 || values.All(value => value.Value is null)
            ? [new StoredLine(what, StoredValueWords.Of(values[0].Value))]
            : values.Select(value => new StoredLine(
                value.Value is null ? what : StoredFieldWords.Of(value.Column), StoredValueWords.Of(value.Value)));
}
