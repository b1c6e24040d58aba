using System.Net;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Editions.Calendar;

public sealed class CalendarTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("2035-03-24T17:00:00Z", 18)] // the evening before the clocks go forward
    [InlineData("2035-03-25T16:00:00Z", 18)] // the evening after
    [InlineData("2035-10-27T16:00:00Z", 18)] // the evening before they go back
    [InlineData("2035-10-28T17:00:00Z", 18)]
    public async Task An_evening_keeps_its_hour_whatever_the_clocks_do(string startsAt, int hour)
    {
        var startUtc = DateTimeOffset.Parse(startsAt, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
        var edition = TestData.Edition(startUtc: startUtc);
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync(VisitorLinks.EditionCalendar(edition.Slug));

        Assert.Equal("text/calendar", answer.Response.Content.Headers.ContentType?.MediaType);
        var entry = Assert.Single(Ical.Net.Calendar.Load(answer.Body)!.Events);
        Assert.Equal("Europe/Berlin", entry.DtStart!.TzId);
        Assert.Equal(hour, entry.DtStart.Value.Hour);
        Assert.Equal(startUtc, entry.DtStart.AsUtc);
        Assert.Contains("BEGIN:VTIMEZONE", answer.Body, StringComparison.Ordinal);
        Assert.Contains("METHOD:PUBLISH", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_entry_names_who_invites_and_nobody_who_comes()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();

        var answer = await visitor.GetAsync(VisitorLinks.EditionCalendar(edition.Slug));

        var entry = Assert.Single(Ical.Net.Calendar.Load(answer.Body)!.Events);
        Assert.Equal(new Uri("mailto:post@gescheiterweiter.test"), entry.Organizer!.Value);
        Assert.Empty(entry.Attendees);
    }

    [Fact]
    public async Task An_unknown_edition_has_no_calendar()
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/ausgaben/nirgends/kalender.ics")).Status);
    }
}
