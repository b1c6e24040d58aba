using System.Globalization;
using System.Text.Json.Nodes;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;

namespace GeScheiterWeiter.Web.Visitors.StructuredData;

/// <summary>An edition as schema.org's <c>Event</c>: online, and free of charge.</summary>
public static class EditionData
{
    public static string Of(EditionPage page, AbsoluteLinks links)
    {
        var edition = page.Edition;
        var address = links.Edition(edition.Slug).AbsoluteUri;
        var data = new JsonObject
        {
            ["@type"] = "Event",
            ["name"] = edition.Name,
            ["description"] = Description(edition),
            ["url"] = address,
            ["startDate"] = Local(edition.StartUtc, edition),
            ["endDate"] = Local(edition.EndUtc, edition),
            ["eventAttendanceMode"] = "https://schema.org/OnlineEventAttendanceMode",
            ["eventStatus"] = Status(edition),
            ["location"] = Location(edition, links),
            ["organizer"] = SiteData.Organization(links),
            ["isAccessibleForFree"] = true,
            ["offers"] = Offer(page, links),
        };
        AccessData.Describe(data, edition.Name, edition.Facts);
        if (page.Speakers.Count > 0)
            data["performer"] = JsonLd.ArrayOf(page.Speakers.Select(speaker => SpeakerData.Person(speaker, links)));
        if (edition.Seats.Capacity is { } capacity)
            data["maximumVirtualAttendeeCapacity"] = capacity;
        return JsonLd.Write(data);
    }

    public static string Status(Edition edition) =>
        "https://schema.org/" + (edition.State == EditionState.Cancelled ? "EventCancelled" : "EventScheduled");

    public static JsonObject Location(Edition edition, AbsoluteLinks links) =>
        new() { ["@type"] = "VirtualLocation", ["url"] = links.Edition(edition.Slug).AbsoluteUri };

    private static JsonObject Offer(EditionPage page, AbsoluteLinks links)
    {
        var offer = new JsonObject
        {
            ["@type"] = "Offer",
            ["price"] = "0",
            ["priceCurrency"] = "EUR",
            ["availability"] = "https://schema.org/" + Availability(page.Phase),
            ["url"] = links.SignUp(page.Edition.Slug).AbsoluteUri,
        };
        if (page.Edition.RegistrationOpensUtc is { } opens)
            offer["validFrom"] = Local(opens, page.Edition);
        return offer;
    }

    private static string Availability(EditionPhase phase) => phase switch
    {
        EditionPhase.BeforeRegistration => "PreOrder",
        EditionPhase.Open => "InStock",
        EditionPhase.FewSeatsLeft => "LimitedAvailability",
        EditionPhase.FullWithWaitingList => "SoldOut",
        EditionPhase.Draft or EditionPhase.Cancelled or EditionPhase.Closed or EditionPhase.Live or EditionPhase.Over => "Discontinued",
    };

    private static string Description(Edition edition) =>
        edition.Description.ToPlainText() is { Length: > 0 } words ? words : edition.Subtitle ?? edition.Name;

    private static string Local(DateTime utc, Edition edition) =>
        TimeZoneInfo.ConvertTime(new DateTimeOffset(utc), edition.TimeZone)
            .ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
