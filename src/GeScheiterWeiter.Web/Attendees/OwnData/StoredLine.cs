using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;

namespace GeScheiterWeiter.Web.Attendees.OwnData;

/// <summary>One thing that is stored, as it stands on the page.</summary>
public sealed record StoredLine(string Label, string Words)
{
    public static IReadOnlyList<StoredLine> Of(ReportedRow row) =>
        [.. row.Values.Select(Of).Where(line => line.Words.Length > 0).Distinct()];

    /// <summary>What is told of together has a name each, unless it is not shown.</summary>
    private static StoredLine Of(ReportedValue value) => new(
        value is { IsOneOfMany: true, Value: not null } ? StoredFieldWords.Of(value.Column) : Begun(value.What),
        StoredValueWords.Of(value.Value));

    private static string Begun(string words) => $"{char.ToUpper(words[0], GermanCulture.Instance)}{words[1..]}";
}
