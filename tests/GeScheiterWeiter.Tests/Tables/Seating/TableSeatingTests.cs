using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Tables.Seating;

namespace GeScheiterWeiter.Tests.Tables.Seating;

public sealed class TableSeatingTests
{
    private static readonly string[] Topics = ["Digitalisierung", "Prozesse", "Personal", "Beteiligung"];

    [Fact]
    public void Whatever_their_number_nobody_sits_alone_and_tables_differ_by_one_at_most()
    {
        for (var wished = TableSizes.Smallest; wished <= TableSizes.Largest; wished++)
        {
            for (var people = 1; people <= 200; people++)
            {
                var sizes = TableSizes.For(people, wished);

                Assert.Equal(people, sizes.Sum());
                Assert.True(sizes.Max() - sizes.Min() <= 1, $"{people} people, {wished} wished: {string.Join(", ", sizes)}");
                Assert.True(people < TableSizes.Smallest || sizes.Min() >= TableSizes.Smallest, $"{people} people, {wished} wished");
                Assert.True(people < 2 * wished || sizes.Max() <= wished + 1, $"{people} people, {wished} wished: {sizes.Max()}");
            }
        }

        Assert.Empty(TableSizes.For(0, 4));
    }

    [Theory]
    [InlineData(40, 4, 3, false)]
    [InlineData(41, 5, 3, false)]
    [InlineData(120, 4, 2, true)]
    [InlineData(500, 5, 3, false)]
    public void Everybody_sits_once_a_round_and_nobody_meets_somebody_twice(int people, int wished, int rounds, bool topicsAreBinding)
    {
        var guests = Guests(people);
        var met = MetPairs.None;

        for (var round = 1; round <= rounds; round++)
        {
            var tables = TableSeating.Seat(guests, wished, topicsAreBinding, met, round);
            var quality = SeatingQuality.Of(tables, met);

            Assert.Equal(guests.Select(g => g.Id).Order(), tables.SelectMany(t => t.Guests).Select(g => g.Id).Order());
            Assert.Equal(0, quality.MetAgain);
            Assert.Equal(quality.OneSidedAtLeast, quality.OneSided);
            foreach (var table in tables)
                met.Add([.. table.Guests.Select(g => g.Id)]);
        }
    }

    [Fact]
    public void Wishes_come_true_where_nothing_stands_against_them()
    {
        var guests = Guests(48, organisations: 48);

        var quality = SeatingQuality.Of(TableSeating.Seat(guests, 4, topicsAreBinding: false, MetPairs.None, 1), MetPairs.None);

        Assert.Equal((quality.WishesMetAtMost, 0), (quality.WishesMet, quality.OneSided));
    }

    [Fact]
    public void Where_topics_are_binding_nobody_sits_at_another_one()
    {
        var guests = Guests(60, sides: 1, organisations: 2);

        var tables = TableSeating.Seat(guests, 4, topicsAreBinding: true, MetPairs.None, 1);

        Assert.All(tables, table => Assert.All(table.Guests, guest => Assert.True(guest.Topic is null || guest.Topic == table.Topic)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Whoever_is_alone_with_a_binding_wish_sits_with_others_all_the_same(int others)
    {
        TableGuest[] guests = [Guest(1, topic: "Selten"), .. Enumerable.Range(2, others).Select(number => Guest(number, topic: "Häufig"))];

        var tables = TableSeating.Seat(guests, 4, topicsAreBinding: true, MetPairs.None, 1);

        Assert.Equal(guests.Length, tables.Sum(table => table.Guests.Count));
        Assert.DoesNotContain(tables, table => table.Guests.Count == 1);
    }

    [Fact]
    public void Late_comers_are_mixed_in_and_leavers_leave_no_gap()
    {
        var guests = Guests(40);
        var first = TableSeating.Seat(guests, 4, topicsAreBinding: false, MetPairs.None, 1);
        var met = MetPairs.None;
        foreach (var table in first)
            met.Add([.. table.Guests.Select(g => g.Id)]);
        TableGuest[] later = [.. guests.Skip(7), Guest(900), Guest(901)];

        var second = TableSeating.Seat(later, 4, topicsAreBinding: false, met, 2);

        Assert.Equal(later.Length, second.Sum(table => table.Guests.Count));
        Assert.Equal(0, SeatingQuality.Of(second, met).MetAgain);
        Assert.DoesNotContain(second, table => table.Guests.All(g => g.Id == later[^1].Id || g.Id == later[^2].Id));
    }

    [Fact]
    public void The_same_people_come_out_the_same()
    {
        var guests = Guests(33);

        Assert.Equal(
            Names(TableSeating.Seat(guests, 4, false, MetPairs.None, 7)),
            Names(TableSeating.Seat(guests, 4, false, MetPairs.None, 7)));

        static string Names(IEnumerable<SeatedTable> tables) =>
            string.Join('|', tables.Select(table => string.Join(',', table.Guests.Select(guest => guest.Id))));
    }

    [Fact]
    public void What_cannot_be_better_is_said_so()
    {
        TableGuest[] guests =
        [
            .. Enumerable.Range(1, 12).Select(number => Guest(number, AttendeeSide.Administration)),
            Guest(13, AttendeeSide.Provider),
        ];

        var quality = SeatingQuality.Of(TableSeating.Seat(guests, 4, false, MetPairs.None, 1), MetPairs.None);

        Assert.Equal((quality.Tables - 1, quality.Tables - 1), (quality.OneSided, quality.OneSidedAtLeast));
    }

    private static List<TableGuest> Guests(int count, int sides = 2, int organisations = 12) =>
        [.. Enumerable.Range(1, count).Select(number => Guest(
            number,
            number % sides == 0 ? AttendeeSide.Administration : AttendeeSide.Provider,
            $"organisation {number % organisations}",
            number % 5 == 0 ? null : Topics[number / 2 % Topics.Length]))];

    private static TableGuest Guest(
        int number, AttendeeSide side = AttendeeSide.Administration, string organisation = "", string? topic = null) =>
        new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), side, organisation, topic);
}
