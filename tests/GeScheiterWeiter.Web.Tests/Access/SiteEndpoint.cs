using GeScheiterWeiter.Common;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Access;

/// <summary>A method and an address pattern the site answers.</summary>
public sealed record SiteEndpoint(string Method, RoutePattern Pattern)
{
    /// <summary>Where static files are not published but lie in their folders, they are looked for by this pattern too.</summary>
    private const string AnyFile = "{**path:file}";

    public string Key => $"{Method} {Route}";

    public string Route => "/" + Pattern.RawText?.TrimStart('/');

    /// <summary>All endpoints but the static files, which are for everybody.</summary>
    public static IReadOnlyList<SiteEndpoint> AllOf(TestSite site)
    {
        _ = site.Address;
        return site.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != AnyFile)
            .SelectMany(endpoint => MethodsOf(endpoint).Select(method => new SiteEndpoint(method, endpoint.RoutePattern)))
            .DistinctBy(endpoint => endpoint.Key)
            .ToList();
    }

    /// <summary>The address with values filled in: those the full site knows, and otherwise some that fit.</summary>
    public string ExampleAddress(FullSite site) => AddressWith(parameter => ExampleOf(parameter, site));

    /// <summary>A value that is known to the full site, and otherwise one that fits.</summary>
    public string ExampleOf(RoutePatternParameterPart parameter, FullSite site) => parameter.Name switch
    {
        _ when parameter.ParameterPolicies.Any(policy => policy.Content == "guid") => Guid.Empty.ToString(),
        _ when parameter.ParameterPolicies.Any(policy => policy.Content?.StartsWith("length(", StringComparison.Ordinal) == true) =>
            new string('0', 32),
        "edition" or "editionSlug" => FullSite.OpenEdition,
        "talk" or "talkSlug" => "smart-city-bamberg",
        "speaker" or "speakerSlug" => "sascha",
        "token" => TokenOf(site).ToString(),
        "status" => "404",
        _ when parameter.ParameterPolicies.Any(policy => policy.Content is "int" or "long") => "1",
        _ => "beispiel",
    };

    /// <summary>Nobody's where a POST without a page would change what others read.</summary>
    private SecretToken TokenOf(FullSite site) => Route switch
    {
        InvitedLinks.OptOutRoute or VisitorLinks.EndNoticeRoute when Method == "POST" => SecretToken.Create(),
        var route when route.StartsWith("/bescheid/", StringComparison.Ordinal) => site.NoticeToken,
        var route when route.StartsWith("/einladung/", StringComparison.Ordinal) => site.InvitationToken,
        var route when route.StartsWith("/bestaetigen/", StringComparison.Ordinal) => site.ConfirmationToken,
        var route when route.StartsWith("/vorschlag/", StringComparison.Ordinal) => site.Proposals.Draft,
        var route when route.StartsWith("/meine-daten/", StringComparison.Ordinal) => site.OwnDataToken,
        ProposalLinks.IntroductionRoute => site.Proposals.Introduction,
        _ => site.ParticipationToken,
    };

    public string AddressWith(Func<RoutePatternParameterPart, string> value) =>
        "/" + string.Join('/', Pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => value(parameter),
            _ => throw new InvalidOperationException($"{Key}: {part}"),
        }))));

    private static IEnumerable<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["ANY"];
}
