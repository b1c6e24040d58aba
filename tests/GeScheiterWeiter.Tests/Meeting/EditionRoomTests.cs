using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Meeting;

public sealed class EditionRoomTests
{
    private readonly Edition _edition = TestData.Edition();

    [Theory]
    [InlineData(DoorsMode.ByTime, -31, false)]
    [InlineData(DoorsMode.ByTime, -30, true)]
    [InlineData(DoorsMode.ByTime, 119, true)]
    [InlineData(DoorsMode.ByTime, 120, false)]
    [InlineData(DoorsMode.Open, -600, true)]
    [InlineData(DoorsMode.Open, 299, true)]
    [InlineData(DoorsMode.Open, 300, false)]
    [InlineData(DoorsMode.Shut, 10, false)]
    public void The_doors_follow_the_clock_unless_the_host_says_otherwise(DoorsMode doors, int minutesAfterTheStart, bool open)
    {
        var room = new EditionRoom { EditionId = _edition.Id, Doors = doors };

        Assert.Equal(open, room.IsOpenAt(_edition, _edition.StartUtc.AddMinutes(minutesAfterTheStart)));
    }

    [Theory]
    [InlineData(EditionState.Draft)]
    [InlineData(EditionState.Cancelled)]
    public void Nobody_comes_in_where_nothing_takes_place(EditionState state)
    {
        _edition.State = state;
        var room = new EditionRoom { EditionId = _edition.Id, Doors = DoorsMode.Open };

        Assert.False(room.IsOpenAt(_edition, _edition.StartUtc));
    }

    [Theory]
    [InlineData("http://raum.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://name:wort@raum.example/")]
    [InlineData("raum.example")]
    [InlineData("https://")]
    public void Only_a_whole_secure_address_is_taken(string address)
    {
        Assert.Equal(EditionRoomOutcome.AddressInvalid, (Draft() with { Address = address }).Problem());
        Assert.Equal(EditionRoomOutcome.FallbackAddressInvalid, (Draft() with { FallbackAddress = address }).Problem());
        Assert.Equal(EditionRoomOutcome.TestAddressInvalid, (Draft() with { TestAddress = address }).Problem());
    }

    [Fact]
    public void What_people_may_read_of_a_room_holds_none_of_its_secret_addresses()
    {
        var room = new EditionRoom { EditionId = _edition.Id, FallbackIsShown = true };
        (Draft() with { Address = "https://geheim.example/eins", FallbackAddress = "https://geheim.example/zwei" }).WriteTo(room);

        Assert.DoesNotContain("geheim", WayIn.Of(room, _edition, _edition.StartUtc).ToString(), StringComparison.Ordinal);
    }

    private static EditionRoomDraft Draft() => new(null, null, 30, null, null);
}
