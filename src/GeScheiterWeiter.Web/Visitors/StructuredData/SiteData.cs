using System.Text.Json.Nodes;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Visitors.StructuredData;

/// <summary>Who stands behind everything, as schema.org's <c>Organization</c>.</summary>
public static class SiteData
{
    public static JsonObject Organization(AbsoluteLinks links) => new()
    {
        ["@type"] = "Organization",
        ["name"] = "GeScheiterWeiter",
        ["url"] = links.Home().AbsoluteUri,
    };
}
