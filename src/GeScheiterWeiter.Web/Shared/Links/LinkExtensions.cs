using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Shared.Links;

public static class LinkExtensions
{
    /// <summary>An address of ours, from wherever the site is mounted: for what is no <c>href="~@…"</c>.</summary>
    public static string To(this IUrlHelper url, string link) => url.Content("~" + link);

    /// <inheritdoc cref="To(IUrlHelper, string)"/>
    public static string PathTo(this HttpRequest request, string link) => request.PathBase.Value + link;

    /// <summary>What stands in a place of the route.</summary>
    public static string TextOf(this RouteData route, string place) =>
        Convert.ToString(route.Values[place], CultureInfo.InvariantCulture) ?? "";

    /// <summary>The id in a place of the route that takes nothing else.</summary>
    public static Guid IdOf(this RouteData route, string place) => Guid.Parse(route.TextOf(place), CultureInfo.InvariantCulture);
}
