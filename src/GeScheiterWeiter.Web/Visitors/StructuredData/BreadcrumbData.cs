using System.Text.Json.Nodes;

namespace GeScheiterWeiter.Web.Visitors.StructuredData;

/// <summary>The way from the home page to where one is.</summary>
public static class BreadcrumbData
{
    public static string Of(params (string Name, Uri Address)[] steps) => JsonLd.Write(new JsonObject
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = JsonLd.ArrayOf(steps.Select((step, index) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = step.Name,
            ["item"] = step.Address.AbsoluteUri,
        })),
    });
}
