using GeScheiterWeiter.Common;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>What somebody asks of the lessons, as it stands in the address.</summary>
public sealed class LessonQuery
{
    private const int LongestSearch = 200;
    private string? _search;

    [FromQuery(Name = LessonParameters.Search)]
    public string? Search { get => _search; set => _search = value is null ? null : TypedText.Line(value, LongestSearch); }

    /// <summary>The slug of a topic.</summary>
    [FromQuery(Name = LessonParameters.Topic)]
    public string? Topic { get; set; }

    /// <summary>One of <see cref="Reaches"/>.</summary>
    [FromQuery(Name = LessonParameters.Reach)]
    public string? Reach { get; set; }

    [FromQuery(Name = LessonParameters.Page)]
    public int? Page { get; set; }

    /// <summary>As they are named in an address.</summary>
    public static IReadOnlyDictionary<string, LessonReach> Reaches { get; } = new Dictionary<string, LessonReach>
    {
        ["kommunen"] = LessonReach.Municipalities,
        ["laender"] = LessonReach.States,
        ["bund"] = LessonReach.Federation,
        ["dienstleister"] = LessonReach.Providers,
    };
}
