using System.Text.Json;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.StructuredData;

/// <summary>What search engines are told in schema.org's words.</summary>
public sealed class StructuredDataTests(FullSite site)
{
    [Fact]
    public async Task An_edition_is_an_online_event_that_costs_nothing()
    {
        var data = await OfTypeAsync("/ausgaben/sonderedition", "Event");

        Assert.Equal("https://schema.org/OnlineEventAttendanceMode", data.GetProperty("eventAttendanceMode").GetString());
        Assert.Equal("https://schema.org/EventScheduled", data.GetProperty("eventStatus").GetString());
        Assert.Equal("VirtualLocation", data.GetProperty("location").GetProperty("@type").GetString());
        Assert.Equal("2035-04-10T18:00:00+02:00", data.GetProperty("startDate").GetString());
        Assert.Equal("0", data.GetProperty("offers").GetProperty("price").GetString());
        Assert.Equal("https://schema.org/InStock", data.GetProperty("offers").GetProperty("availability").GetString());
        Assert.Equal($"{site.BaseUrl}ausgaben/sonderedition/anmelden", data.GetProperty("offers").GetProperty("url").GetString());
        Assert.Equal(4, data.GetProperty("performer").GetArrayLength());
    }

    [Theory]
    [InlineData("abgesagt", "EventCancelled", "Discontinued")]
    [InlineData("ausgebucht", "EventScheduled", "SoldOut")]
    [InlineData("wenige-plaetze", "EventScheduled", "LimitedAvailability")]
    [InlineData("vor-der-anmeldung", "EventScheduled", "PreOrder")]
    public async Task Status_and_availability_follow_the_phase(string edition, string status, string availability)
    {
        var data = await OfTypeAsync(VisitorLinks.Edition(edition), "Event");

        Assert.Equal($"https://schema.org/{status}", data.GetProperty("eventStatus").GetString());
        Assert.Equal($"https://schema.org/{availability}", data.GetProperty("offers").GetProperty("availability").GetString());
    }

    [Fact]
    public async Task A_speaker_is_a_person_and_every_page_knows_its_way_home()
    {
        var person = await OfTypeAsync("/mitwirkende/carina-steinert", "Person");
        var way = await OfTypeAsync("/ausgaben/sonderedition/vortraege/smart-city-bamberg", "BreadcrumbList");

        Assert.Equal("Kreisstadt Bergheim", person.GetProperty("affiliation").GetProperty("name").GetString());
        Assert.Equal(4, way.GetProperty("itemListElement").GetArrayLength());
    }

    [Theory]
    [InlineData("/ausgaben/boese-namen", "Event")]
    [InlineData("/ausgaben/boese-namen/vortraege/boeser-titel", "Event")]
    [InlineData("/mitwirkende/boeser-name", "Person")]
    public async Task A_name_cannot_leave_the_script_it_stands_in(string path, string type)
    {
        var data = await OfTypeAsync(path, type);

        Assert.EndsWith(Hostile.Name, data.GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> OfTypeAsync(string path, string type)
    {
        using var visitor = site.NewVisitor();
        var page = await visitor.GetAsync(path);
        var all = page.Document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement).ToList();
        Assert.All(all, data => Assert.Equal("https://schema.org", data.GetProperty("@context").GetString()));
        return Assert.Single(all, data => data.GetProperty("@type").GetString() == type);
    }
}
