using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Web.Visitors.Pages;

public sealed record TextPage(FixedPageKind Kind, FixedPageText Text)
{
    /// <summary>What is stored of people, told below the text; null for a page that is about something else.</summary>
    public IReadOnlyList<RecordEntry>? Stored { get; init; }

    /// <summary>What was tried for accessibility, told below the text; null for a page that is about something else.</summary>
    public TestedPages? Tested { get; init; }
}
