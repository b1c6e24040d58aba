using System.Globalization;
using System.Text;
using CsCheck;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Calendar = Ical.Net.Calendar;

namespace GeScheiterWeiter.Tests.Editions;

/// <summary>The text of calendars, read as strict programs read it.</summary>
public sealed class CalendarTextTests
{
    private const int MostOctets = 75;

    private static readonly Gen<string> Names =
        Gen.OneOf(
            "Abend ", "über ", "😀", "👩\u200d💻", ",", ";", "\\", "\\n", "\"", ":", "漢",
            "e\u0301", "\v", "\u001b", "\0", "\n", "x").Array[1, 60].Select(string.Concat);

    private static readonly Recipient Organizer = new("Anna", EmailAddress.Parse("anna@stadt.example"));

    [Fact]
    public async Task No_line_is_too_long_or_broken_within_a_character_or_an_escape_and_everything_is_read_back()
    {
        await using var world = await TestDatabase.CreateAsync();
        await using var scope = world.Services.CreateAsyncScope();
        var calendar = scope.ServiceProvider.GetRequiredService<EditionCalendar>();
        Names.Sample(
            name =>
            {
                var edition = TestData.Edition();
                edition.Name = name;

                var text = calendar.Request(edition, Guid.NewGuid(), Organizer, Organizer, 1).Ics;

                Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
                Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
                var lines = text.Split("\r\n")[..^1];
                Assert.All(lines, line =>
                {
                    Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, MostOctets);
                    Assert.DoesNotContain(line, char.IsControl);
                    Assert.True(line.Reverse().TakeWhile(c => c == '\\').Count() % 2 == 0, line);
                });
                Assert.Equal(TypedText.Line(name), Calendar.Load(text)!.Events.Single().Summary);
            },
            iter: 500);
    }

    [Fact]
    public async Task Every_zone_of_the_system_gives_back_both_times_when_it_is_read_by_its_rules()
    {
        await using var world = await TestDatabase.CreateAsync();
        await using var scope = world.Services.CreateAsyncScope();
        var calendar = scope.ServiceProvider.GetRequiredService<EditionCalendar>();
        var wrong = new List<string>();
        foreach (var zone in TimeZoneInfo.GetSystemTimeZones())
        {
            foreach (var month in new[] { 1, 4, 7, 11 })
            {
                var edition = TestData.Edition(startUtc: new DateTime(2027, month, 3, 16, 0, 0, DateTimeKind.Utc));
                edition.TimeZoneId = zone.Id;
                var text = calendar.Publish(edition, Organizer);
                if (Read(text, "DTSTART") != edition.StartUtc || Read(text, "DTEND") != edition.EndUtc)
                    wrong.Add($"{zone.Id} in {edition.StartUtc:O}");
            }
        }

        Findings.AreNone(wrong);
    }

    [Fact]
    public async Task Germany_is_written_in_its_zone_and_a_zone_that_cannot_be_written_in_utc()
    {
        await using var world = await TestDatabase.CreateAsync();
        await using var scope = world.Services.CreateAsyncScope();
        var calendar = scope.ServiceProvider.GetRequiredService<EditionCalendar>();
        var edition = TestData.Edition(startUtc: new DateTime(2027, 1, 14, 17, 0, 0, DateTimeKind.Utc));

        Assert.Contains("DTSTART;TZID=Europe/Berlin:20270114T180000", calendar.Publish(edition, Organizer), StringComparison.Ordinal);
        edition.TimeZoneId = "Europe/Dublin";
        Assert.Contains("DTSTART:20270114T170000Z", calendar.Publish(edition, Organizer), StringComparison.Ordinal);
    }

    /// <summary>Lists every onset of every observance over the years and takes the last one before.</summary>
    private static DateTime? Read(string calendar, string property)
    {
        var lines = CalendarLines.Unfolded(calendar).ToList();
        var time = lines.First(
            line => line.StartsWith(property, StringComparison.Ordinal) && lines.IndexOf(line) > lines.IndexOf("BEGIN:VEVENT"));
        var value = time[(time.LastIndexOf(':') + 1)..];
        var local = DateTime.ParseExact(value.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        if (value.EndsWith('Z'))
            return DateTime.SpecifyKind(local, DateTimeKind.Utc);
        var offset = Onsets(lines).Where(onset => onset.Local <= local).OrderByDescending(onset => onset.Local).First().Offset;
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    private static IEnumerable<(DateTime Local, TimeSpan Offset)> Onsets(List<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is not ("BEGIN:STANDARD" or "BEGIN:DAYLIGHT"))
                continue;
            var block = lines.Skip(i).TakeWhile(line => !line.StartsWith("END:", StringComparison.Ordinal)).ToList();
            string? Value(string name) => block.Find(line => line.StartsWith(name, StringComparison.Ordinal)) is { } line
                ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
                : null;
            var first = DateTime.ParseExact(Value("DTSTART")!, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
            var to = Value("TZOFFSETTO")!;
            var offset =
                new TimeSpan(
                    int.Parse(to[1..3], CultureInfo.InvariantCulture),
                    int.Parse(to[3..5], CultureInfo.InvariantCulture), 0) * (to[0] == '-' ? -1 : 1);
            yield return (first, offset);
            if (Value("RRULE") is not { } rule)
                continue;
            var month = int.Parse(rule.Split("BYMONTH=")[1].Split(';')[0], CultureInfo.InvariantCulture);
            var day = rule.Split("BYDAY=")[1].Split(';')[0];
            for (var year = first.Year; year < 2040; year++)
            {
                var days = Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(d => new DateTime(year, month, d))
                    .Where(d => d.DayOfWeek.ToString().StartsWith(day[^2..], StringComparison.OrdinalIgnoreCase)).ToList();
                var week = int.Parse(day[..^2], CultureInfo.InvariantCulture);
                var onset = (week < 0 ? days[days.Count + week] : days[week - 1]) + first.TimeOfDay;
                if (onset > first)
                    yield return (onset, offset);
            }
        }
    }
}
