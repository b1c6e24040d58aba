using System.Globalization;
using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Tests.Editions;

public sealed class EnglishTimeTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2027-01-14T16:00", "2027-01-14T17:30", "Thursday, 14 January 2027, 17:00 to 18:30 (CET)")]
    [InlineData("Europe/Berlin", "2027-07-01T16:00", "2027-07-01T17:30", "Thursday, 1 July 2027, 18:00 to 19:30 (CEST)")]
    [InlineData(
        "Europe/Berlin", "2027-12-31T22:00", "2028-01-01T00:00",
        "Friday, 31 December 2027, 23:00 to Saturday, 1 January 2028, 01:00 (CET)")]
    [InlineData("Europe/London", "2027-01-14T16:00", "2027-01-14T17:30", "Thursday, 14 January 2027, 16:00 to 17:30 (local time London)")]
    [InlineData(
        "Europe/Berlin", "2027-03-28T00:30", "2027-03-28T01:30",
        "Sunday, 28 March 2027, 01:30 (CET) to Sunday, 28 March 2027, 03:30 (CEST)")]
    public void An_evening_is_told_in_English_with_its_zone(string zone, string start, string end, string words) =>
        Assert.Equal(
            words, EnglishTime.Span(Utc(start), Utc(end), TimeZoneInfo.FindSystemTimeZoneById(zone)).Replace('\u00a0', ' '));

    private static DateTime Utc(string text) =>
        DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
