using System.Globalization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Shared.Layout;

/// <summary>
/// What a page says about itself, read from the view data its view has set: <c>Title</c> and <c>Description</c> always;
/// <c>Canonical</c> (absolute; without it the page's own path under the base URL), <c>OgImage</c> and <c>OgImageAlt</c>,
/// <c>OgType</c>, <c>JsonLd</c> (a list of JSON texts, encoded already), <c>NoIndex</c>, <c>Accent</c>, <c>Language</c> (else German),
/// <c>Alternates</c> (the same page in each language it is there in, its own included).
/// </summary>
public sealed record PageHead(string Title, string Description)
{
    public const string SiteName = "GeScheiterWeiter";

    public string? Canonical { get; init; }

    public string? Picture { get; init; }

    public string PictureAlt { get; init; } = SiteName;

    public string Type { get; init; } = "website";

    public IReadOnlyList<string> JsonLd { get; init; } = [];

    public bool NoIndex { get; init; }

    /// <summary>For whoever shares the page.</summary>
    public string Locale { get; init; } = "de_DE";

    public IReadOnlyList<(string Language, Uri Address)> Alternates { get; init; } = [];

    /// <summary>The page's title followed by the site's name, unless it begins with it.</summary>
    public string FullTitle => Title.StartsWith(SiteName, StringComparison.Ordinal) ? Title : $"{Title} – {SiteName}";

    public static PageHead Of(ViewDataDictionary data) => new(Text(data, "Title") ?? SiteName, Text(data, "Description") ?? "")
    {
        Canonical = Text(data, "Canonical"),
        Picture = Text(data, "OgImage"),
        PictureAlt = Text(data, "OgImageAlt") ?? SiteName,
        Type = Text(data, "OgType") ?? "website",
        JsonLd = data["JsonLd"] is IEnumerable<string> texts ? [.. texts] : [],
        NoIndex = data["NoIndex"] is true,
        Locale = Text(data, "Language") == "en" ? "en_GB" : "de_DE",
        Alternates = data["Alternates"] is IEnumerable<(string, Uri)> alternates ? [.. alternates] : [],
    };

    private static string? Text(ViewDataDictionary data, string key) =>
        Convert.ToString(data[key], CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
}
