using System.Reflection;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Shared.Links;

/// <summary>What the classes of links hold, read from their members.</summary>
public static partial class LinkClass
{
    private const string RouteEnding = "Route";
    private const string FormatEnding = "Format";

    public static readonly IReadOnlyList<Type> All =
    [
        .. typeof(VisitorLinks).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(typeof(VisitorLinks).Namespace!, StringComparison.Ordinal) == true
                && type is { IsAbstract: true, IsSealed: true }
                && type.Name.EndsWith("Links", StringComparison.Ordinal)),
    ];

    /// <summary>The route of every page, as it stands in a class of links.</summary>
    public static IEnumerable<string> Routes() =>
        from links in All
        from constant in links.GetFields(BindingFlags.Public | BindingFlags.Static)
        where !constant.Name.EndsWith(FormatEnding, StringComparison.Ordinal)
        select (string)constant.GetRawConstantValue()!;

    /// <summary>
    /// Every method, what it says for values that tell the places of a route apart, and what its route says for the same values.
    /// </summary>
    public static IEnumerable<(string Method, string Address, string? Expected)> Calls() =>
        from links in All
        from method in links.GetMethods(BindingFlags.Public | BindingFlags.Static)
        let values = method.GetParameters().ToDictionary(parameter => parameter.Name!, SampleOf)
        let route = links.GetField(method.Name + RouteEnding)?.GetRawConstantValue() as string
        select (
            $"{links.Name}.{method.Name}",
            (string)method.Invoke(null, [.. method.GetParameters().Select(parameter => values[parameter.Name!])])!,
            route is null ? null : Place().Replace(route, place => Uri.EscapeDataString(values[place.Groups[1].Value].ToString()!)));

    private static object SampleOf(ParameterInfo parameter) => parameter switch
    {
        { ParameterType.Name: nameof(Guid) } => Guid.NewGuid(),
        { ParameterType.Name: nameof(Int32) } => 404,
        { ParameterType.Name: nameof(Int64) } => 4711L,
        { ParameterType.Name: nameof(FixedPageKind) } => FixedPageKind.Imprint,
        _ => $"{parameter.Name} /?#ä",
    };

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Place();
}
