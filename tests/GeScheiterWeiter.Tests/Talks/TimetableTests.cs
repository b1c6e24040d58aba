using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Tests.Talks;

/// <summary>The evening from the welcome to the end.</summary>
public sealed class TimetableTests
{
    private static readonly DateTime Start = new(2035, 3, 6, 17, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime End = Start.AddMinutes(90);

    [Fact]
    public void What_lies_between_the_talks_is_said()
    {
        var slots = Timetable.Of(Start, End, [Told("B", 50, 30), Told("A", 10, 30)]);

        Assert.Equal(
            ["Welcome 0", "Talk 10 A", "Conversation 40", "Talk 50 B", "Conversation 80", "End 90"],
            slots.Select(InWords));
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, "Welcome 0")]
    [InlineData(25, "Talk 50")]
    [InlineData(39.99, "Talk 99")]
    [InlineData(40, "Conversation 0")]
    [InlineData(90, null)]
    public void The_evening_is_at_one_place_at_a_time(double minutes, string? place)
    {
        var slots = Timetable.Of(Start, End, [Told("A", 10, 30)]);

        var at = Timetable.PlaceAt(slots, Start.AddMinutes(minutes));

        Assert.Equal(place, at is { } found ? $"{slots[found.Slot].Part} {found.Percent}" : null);
    }

    [Fact]
    public void Talks_that_follow_at_once_leave_no_gap() =>
        Assert.Equal(
            ["Talk 0 A", "Talk 45 B", "End 90"],
            Timetable.Of(Start, End, [Told("A", 0, 45), Told("B", 45, 45)]).Select(InWords));

    [Fact]
    public void Nothing_is_invented_after_a_talk_nobody_has_said_the_length_of() =>
        Assert.Equal(
            ["Welcome 0", "Talk 10 A", "Talk 50 B", "End 90"],
            Timetable.Of(Start, End, [Told("A", 10, null), Told("B", 50, null)]).Select(InWords));

    [Fact]
    public void A_programme_without_times_keeps_its_order_and_says_no_time() =>
        Assert.Equal(
            ["Talk 30 B", "Talk ? A"],
            Timetable.Of(Start, End, [Told("B", 30, 10), Told("A", null, 30)]).Select(InWords));

    [Fact]
    public void Talks_at_the_same_time_are_found()
    {
        var (first, second, third) = (Told("A", 10, 30), Told("B", 39, 10), Told("C", 49, 10));

        Assert.Equal([(first, second)], Timetable.Overlaps([third, second, first]));
        Assert.Equal(
            [(first, first with { Title = "D" })], Timetable.Overlaps([first with { DurationMinutes = null }, first with { Title = "D" }])
                .Select(pair => (pair.First with { DurationMinutes = 30 }, pair.Second)));
        Assert.Empty(Timetable.Overlaps([first, Told("E", 40, 5), Told("F", null, 30)]));
    }

    [Fact]
    public void Talks_beside_the_evening_are_found()
    {
        var (early, late) = (Told("A", -5, 10), Told("B", 80, 20));

        Assert.Equal([early, late], Timetable.Outside(Start, End, [early, Told("C", 10, 80), late, Told("D", null, null)]));
    }

    private static Telling Told(string title, int? minute, int? minutes) =>
        new(title, minute is { } at ? Start.AddMinutes(at) : null, minutes);

    private static string InWords(TimetableSlot<Telling> slot) =>
        $"{slot.Part} {(slot.StartUtc is { } start ? (start - Start).TotalMinutes : "?")} {slot.Talk?.Title}".TrimEnd();

    private sealed record Telling(string Title, DateTime? StartUtc, int? DurationMinutes) : ITimedTalk;
}
