using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Tests.Editions;

public sealed class LocalTimeTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2035-03-25T01:59", LocalTimeKind.Ordinary, "2035-03-25T00:59Z")]
    [InlineData("2035-03-25T02:30", LocalTimeKind.Skipped, "2035-03-25T01:30Z")]
    [InlineData("2035-03-25T03:00", LocalTimeKind.Ordinary, "2035-03-25T01:00Z")]
    [InlineData("2035-10-28T02:30", LocalTimeKind.Repeated, "2035-10-28T00:30Z")]
    [InlineData("2035-10-28T03:00", LocalTimeKind.Ordinary, "2035-10-28T02:00Z")]
    [InlineData("2035-07-01T18:00", LocalTimeKind.Ordinary, "2035-07-01T16:00Z")]
    public void The_clock_on_the_wall_is_read_with_care_on_the_nights_it_is_changed(string wall, LocalTimeKind kind, string utc)
    {
        var local = DateTime.Parse(wall, null);

        Assert.Equal(kind, LocalTime.KindOf(local, Berlin));
        Assert.Equal(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal), LocalTime.ToUtc(local, Berlin));
    }

    [Theory]
    [InlineData("Europe/Berlin", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("UTC", true)]
    [InlineData("W. Europe Standard Time", false)]
    [InlineData("Europe/Bielefeld", false)]
    [InlineData("../../etc/passwd", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_zones_of_the_iana_list_are_known(string? id, bool known) => Assert.Equal(known, LocalTime.FindZone(id) is not null);
}
