using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Tests.Access;
using Microsoft.AspNetCore.Routing.Patterns;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.Http;

/// <summary>Routing prefers written words to parameters: a slug that is such a word would never be found.</summary>
public sealed class SlugRouteTests(FullSite site)
{
    private static readonly string[] Slugs = ["edition", "talk", "speaker"];

    /// <summary>Refused as a slug: <c>EditionDraft</c>.</summary>
    private static readonly string[] Reserved = ["neu"];

    [Fact]
    public void No_address_of_ours_takes_the_place_of_a_slug()
    {
        var patterns = SiteEndpoint.AllOf(site).Select(endpoint => endpoint.Pattern).DistinctBy(pattern => pattern.RawText).ToList();
        var places = patterns.SelectMany(
            pattern => pattern.PathSegments.Select((segment, place) => (Pattern: pattern, Segment: segment, Place: place)))
            .Where(place => place.Segment.Parts.OfType<RoutePatternParameterPart>().Any(IsSlug))
            .ToList();

        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Empty(patterns
            .Where(other => MayBeMeant(other, place.Pattern, except: place.Place))
            .Select(other => other.PathSegments[place.Place])
            .Where(segment => segment.Parts.All(part => part is RoutePatternLiteralPart))
            .Select(segment => string.Concat(segment.Parts.Cast<RoutePatternLiteralPart>().Select(part => part.Content)))
            .Except(Reserved)));
    }

    /// <summary>Organizers' pages name a talk by its id.</summary>
    private static bool IsSlug(RoutePatternParameterPart part) =>
        Slugs.Contains(part.Name) && part.ParameterPolicies.All(policy => policy.Content != "guid");

    private static bool MayBeMeant(RoutePattern other, RoutePattern pattern, int except) =>
        other.PathSegments.Count == pattern.PathSegments.Count
        && pattern.PathSegments.Index().All(place => place.Index == except || MayBeTheSame(place.Item, other.PathSegments[place.Index]));

    private static bool MayBeTheSame(RoutePatternPathSegment one, RoutePatternPathSegment other) =>
        one.Parts.Any(part => part.IsParameter) || other.Parts.Any(part => part.IsParameter)
        || one.Parts.Cast<RoutePatternLiteralPart>().Single().Content == other.Parts.Cast<RoutePatternLiteralPart>().Single().Content;
}
