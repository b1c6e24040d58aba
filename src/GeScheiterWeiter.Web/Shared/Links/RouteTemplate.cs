using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Web.Shared.Links;

internal static class RouteTemplate
{
    /// <summary>
    /// The address behind a route: from the site's root, with the values in the places of the route, in their order and encoded.
    /// </summary>
    public static string Fill(string route, params ReadOnlySpan<object> values)
    {
        var address = new StringBuilder(route.Length);
        var rest = route.AsSpan();
        foreach (var value in values)
        {
            address.Append(rest[..rest.IndexOf('{')]);
            address.Append(Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
            rest = rest[(rest.IndexOf('}') + 1)..];
        }

        return address.Append(rest).ToString();
    }
}
