using System.Globalization;
using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Tests.Registrations.Import;

public sealed class ImportMomentTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-11-02 14:03:22", "", "2026-11-02 13:03:22")]
    [InlineData("2026-11-02", "14:03:22", "2026-11-02 13:03:22")]
    [InlineData("2026-11-02 00:00", "14:03:22", "2026-11-02 13:03:22")]
    [InlineData("2026-11-02", "", "2026-11-01 23:00:00")]
    [InlineData("2026-07-02 14:03", "", "2026-07-02 12:03:00")]
    [InlineData("2026-11-02T14:03:22+01:00", "", "2026-11-02 13:03:22")]
    [InlineData("2026-11-02T13:03:22Z", "", "2026-11-02 13:03:22")]
    [InlineData("2026-11-02T14:03:22.123456+01:00", "", "2026-11-02 13:03:22")]
    [InlineData("02.11.2026", "14:03", "2026-11-02 13:03:00")]
    [InlineData("2.11.26, 14:03 Uhr", "", "2026-11-02 13:03:00")]
    [InlineData("2. November 2026 um 14:03 Uhr", "", "2026-11-02 13:03:00")]
    [InlineData("Nov 2, 2026 2:03 PM", "", "2026-11-02 13:03:00")]
    [InlineData("11/2/2026 2:03 PM", "", "2026-11-02 13:03:00")]
    [InlineData("11/22/2026", "", "2026-11-21 23:00:00")]
    [InlineData("22/11/2026 14:03", "", "2026-11-22 13:03:00")]
    [InlineData("11/11/2026", "", "2026-11-10 23:00:00")]
    public void A_moment_is_read_as_exports_and_people_write_it(string date, string time, string utc)
    {
        var moment = ImportMoment.Read(date, time, Berlin);

        Assert.Equal(utc, moment?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Assert.Equal(DateTimeKind.Utc, moment?.Kind);
    }

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("gestern")]
    [InlineData("45321.75")]
    [InlineData("2026-13-02")]
    [InlineData("-")]
    public void What_can_be_read_in_no_way_or_in_two_is_no_moment(string date) => Assert.Null(ImportMoment.Read(date, "", Berlin));
}
