using Microsoft.AspNetCore.WebUtilities;

namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>Where lessons are read. Each is named by its slug.</summary>
public static class LessonLinks
{
    public const string List = "/erkenntnisse";
    public const string Feed = List + "/feed.atom";

    public const string ShowRoute = List + "/{lesson}";
    public static string Show(string lesson) => RouteTemplate.Fill(ShowRoute, lesson);

    public const string SlidesRoute = ShowRoute + "/folien.pdf";
    public static string Slides(string lesson) => RouteTemplate.Fill(SlidesRoute, lesson);

    public const string ShareImageRoute = "/teilen/erkenntnisse/{lesson}.png";
    public static string ShareImage(string lesson) => RouteTemplate.Fill(ShareImageRoute, lesson);

    /// <param name="topic">Its slug.</param>
    public static string Topic(string topic) => QueryHelpers.AddQueryString(List, LessonParameters.Topic, topic);

    /// <summary>The lessons somebody has searched for; what is null stands in no address.</summary>
    public static string Search(string? search, string? topic, string? reach, int page) => QueryHelpers.AddQueryString(
        List,
        new Dictionary<string, string?>
        {
            [LessonParameters.Search] = search,
            [LessonParameters.Topic] = topic,
            [LessonParameters.Reach] = reach,
            [LessonParameters.Page] = page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        }.Where(part => part.Value is not null).ToDictionary());
}
