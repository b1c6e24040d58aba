using System.Globalization;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Statistics;

namespace GeScheiterWeiter.Web.Shared.Plots;

/// <summary>Bars beside each other's labels: who makes up how much.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">What the plot shows.</param>
/// <param name="LabelHeading">What the labels are, as a heading.</param>
/// <param name="Shares">The bars, the longest first.</param>
/// <param name="Counted">Who is counted, in a sentence.</param>
public sealed record BarPlot(string Id, string Title, string LabelHeading, IReadOnlyList<Share> Shares, string Counted)
{
    public IReadOnlyList<string> Headings => [LabelHeading, "Anzahl", "Anteil"];

    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. Shares.Select(share => (IReadOnlyList<string>)[share.Label, GermanNumber.Words(share.Count), PercentOf(share)])];

    private int Longest { get; } = Shares.Select(share => share.Count).DefaultIfEmpty(1).Max();

    public int Total { get; } = Shares.Sum(share => share.Count);

    /// <summary>What a percentage is of, where that is not the sum of the bars.</summary>
    public int? Whole { get; init; }

    public string WidthOf(Share share) =>
        Math.Round(100d * share.Count / Math.Max(1, Longest), 1).ToString(CultureInfo.InvariantCulture) + "%";

    private string PercentOf(Share share) =>
        Math.Round(100d * share.Count / Math.Max(1, Whole ?? Total)).ToString(CultureInfo.InvariantCulture) + " %";

    public string Summary => string.Join(", ", Shares.Take(3).Select(share => $"{share.Label}: {share.Count}"));
}
