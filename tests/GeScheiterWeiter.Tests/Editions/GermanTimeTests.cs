using System.Globalization;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Calendar = Ical.Net.Calendar;

namespace GeScheiterWeiter.Tests.Editions;

public sealed class GermanTimeTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2027-01-14T16:00", "2027-01-14T17:30", "Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)")]
    [InlineData("Europe/Berlin", "2027-07-01T16:00", "2027-07-01T17:30", "Donnerstag, 1. Juli 2027, 18:00 bis 19:30 Uhr (MESZ)")]
    [InlineData(
        "Europe/Berlin", "2027-12-31T22:00", "2028-01-01T00:00",
        "Freitag, 31. Dezember 2027, 23:00 Uhr bis Samstag, 1. Januar 2028, 01:00 Uhr (MEZ)")]
    [InlineData(
        "Europe/London", "2027-01-14T16:00", "2027-01-14T17:30", "Donnerstag, 14. Januar 2027, 16:00 bis 17:30 Uhr (Ortszeit London)")]
    public void An_evening_under_one_time_names_its_zone_once(string zone, string start, string end, string words) =>
        Assert.Equal(words, Span(zone, start, end));

    [Theory]
    [InlineData("Europe/Berlin", "2027-03-28T00:30", "2027-03-28T01:30", "Sonntag, 28. März 2027, 01:30 Uhr MEZ bis 03:30 Uhr MESZ")]
    [InlineData("Europe/Berlin", "2027-03-28T00:59", "2027-03-28T01:00", "Sonntag, 28. März 2027, 01:59 Uhr MEZ bis 03:00 Uhr MESZ")]
    [InlineData(
        "Europe/Vienna", "2027-03-27T21:00", "2027-03-28T02:00",
        "Samstag, 27. März 2027, 22:00 Uhr MEZ bis Sonntag, 28. März 2027, 04:00 Uhr MESZ")]
    [InlineData("Europe/Berlin", "2027-10-30T23:30", "2027-10-31T02:30", "Sonntag, 31. Oktober 2027, 01:30 Uhr MESZ bis 03:30 Uhr MEZ")]
    [InlineData("Europe/Berlin", "2027-10-31T00:30", "2027-10-31T01:15", "Sonntag, 31. Oktober 2027, 02:30 Uhr MESZ bis 02:15 Uhr MEZ")]
    [InlineData(
        "Europe/Berlin", "2027-10-30T20:00", "2027-10-31T03:00",
        "Samstag, 30. Oktober 2027, 22:00 Uhr MESZ bis Sonntag, 31. Oktober 2027, 04:00 Uhr MEZ")]
    [InlineData(
        "Europe/London", "2027-03-28T00:30", "2027-03-28T01:30",
        "Sonntag, 28. März 2027, 00:30 Uhr Ortszeit London (UTC) bis 02:30 Uhr Ortszeit London (UTC+1)")]
    [InlineData(
        "America/St_Johns", "2027-11-07T03:30", "2027-11-07T05:00",
        "Sonntag, 7. November 2027, 01:00 Uhr Ortszeit St Johns (UTC−2:30) bis 01:30 Uhr Ortszeit St Johns (UTC−3:30)")]
    public void An_evening_during_which_the_clocks_are_changed_names_both_zones(string zone, string start, string end, string words) =>
        Assert.Equal(words, Span(zone, start, end));

    [Theory]
    [InlineData("2027-10-31T00:30", "02:30 Uhr (MESZ)")]
    [InlineData("2027-10-31T01:30", "02:30 Uhr (MEZ)")]
    public void The_hour_that_comes_twice_is_told_apart_by_its_zone(string utc, string words) =>
        Assert.Equal(words, Words(GermanTime.Clock(Utc(utc), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"))));

    [Theory]
    [InlineData("2027-03-28T00:30", "2027-03-28T01:30", "01:30 Uhr MEZ bis 03:30 Uhr MESZ")]
    [InlineData("2027-10-31T00:30", "2027-10-31T01:15", "02:30 Uhr MESZ bis 02:15 Uhr MEZ")]
    public async Task A_calendar_says_so_in_words_because_it_shows_only_where_the_hands_stand(string start, string end, string words)
    {
        await using var world = await TestDatabase.CreateAsync();
        await using var scope = world.Services.CreateAsyncScope();
        var edition = TestData.Edition(startUtc: Utc(start));
        edition.EndUtc = Utc(end);

        var text = scope.ServiceProvider.GetRequiredService<EditionCalendar>()
            .Publish(edition, new Recipient("Anna", EmailAddress.Parse("anna@stadt.example")));

        var entry = Calendar.Load(text)!.Events.Single();
        Assert.Contains(words, Words(entry.Description!), StringComparison.Ordinal);
        Assert.Equal(edition.StartUtc, entry.DtStart!.AsUtc);
        Assert.Equal(edition.EndUtc, entry.DtEnd!.AsUtc);
    }

    private static string Span(string zone, string start, string end) =>
        Words(GermanTime.Span(Utc(start), Utc(end), TimeZoneInfo.FindSystemTimeZoneById(zone)));

    private static string Words(string text) => text.Replace('\u00a0', ' ');

    private static DateTime Utc(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
