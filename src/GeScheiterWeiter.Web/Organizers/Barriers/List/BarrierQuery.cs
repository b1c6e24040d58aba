using System.Globalization;

namespace GeScheiterWeiter.Web.Organizers.Barriers.List;

public enum BarrierFilter
{
    All,
    Open,
    Answered,
}

/// <summary>What of the reports is asked for, as it stands in the address.</summary>
public sealed record BarrierQuery
{
    public const int PageSize = 50;
    private const int LastPage = 100_000;

    public BarrierFilter Stand { get; init; }

    public int Seite { get; init; } = 1;

    public int Number => Math.Clamp(Seite, 1, LastPage);

    public int Skipped => (Number - 1) * PageSize;

    public QueryString PageQuery(int page)
    {
        var query = QueryString.Create("seite", page.ToString(CultureInfo.InvariantCulture));
        return Stand == BarrierFilter.All ? query : query.Add("stand", Stand.ToString());
    }
}
