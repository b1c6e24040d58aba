using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Editions;

/// <summary>Where an edition stands, at and around every boundary.</summary>
public sealed class EditionPhaseTests
{
    private static readonly DateTime Opens = TestData.Now;
    private static readonly DateTime Closes = Opens.AddDays(10);
    private static readonly DateTime Starts = Opens.AddDays(11);
    private static readonly DateTime Ends = Starts.AddHours(2);
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    public static IEnumerable<TheoryDataRow<DateTime, EditionPhase>> Moments =>
    [
        new(Opens - Tick, EditionPhase.BeforeRegistration),
        new(Opens, EditionPhase.Open),
        new(Closes - Tick, EditionPhase.Open),
        new(Closes, EditionPhase.Closed),
        new(Starts - Tick, EditionPhase.Closed),
        new(Starts, EditionPhase.Live),
        new(Ends - Tick, EditionPhase.Live),
        new(Ends, EditionPhase.Over),
    ];

    [Theory, MemberData(nameof(Moments))]
    public void Time_moves_an_edition_on(DateTime now, EditionPhase phase)
    {
        Assert.Equal(phase, Edition().PhaseAt(now));
        Assert.Equal(phase == EditionPhase.Open, Edition().AcceptsSignUpsAt(now));
    }

    [Theory, MemberData(nameof(Moments))]
    public void A_draft_stays_a_draft_and_a_cancelled_edition_stays_cancelled(DateTime now, EditionPhase phase)
    {
        var edition = Edition();

        edition.State = EditionState.Draft;
        Assert.Equal(EditionPhase.Draft, edition.PhaseAt(now));

        edition.State = EditionState.Cancelled;
        Assert.Equal(EditionPhase.Cancelled, edition.PhaseAt(now));
        Assert.NotEqual(EditionPhase.Draft, phase);
    }

    [Fact]
    public void Without_a_window_registration_is_open_until_the_edition_begins()
    {
        var edition = Edition();
        edition.RegistrationOpensUtc = null;
        edition.RegistrationClosesUtc = null;

        Assert.Equal(EditionPhase.Open, edition.PhaseAt(Opens.AddYears(-1)));
        Assert.Equal(EditionPhase.Open, edition.PhaseAt(Starts - Tick));
        Assert.Equal(EditionPhase.Live, edition.PhaseAt(Starts));
    }

    [Theory]
    [InlineData(100, 0, 0, EditionPhase.Open)]
    [InlineData(100, 89, 0, EditionPhase.Open)]
    [InlineData(100, 90, 0, EditionPhase.FewSeatsLeft)]
    [InlineData(100, 99, 0, EditionPhase.FewSeatsLeft)]
    [InlineData(100, 100, 0, EditionPhase.FullWithWaitingList)]
    [InlineData(100, 120, 0, EditionPhase.FullWithWaitingList)]
    [InlineData(100, 99, 1, EditionPhase.FullWithWaitingList)]
    [InlineData(3, 1, 0, EditionPhase.Open)]
    [InlineData(3, 2, 0, EditionPhase.FewSeatsLeft)]
    [InlineData(0, 0, 0, EditionPhase.FullWithWaitingList)]
    [InlineData(null, 5000, 0, EditionPhase.Open)]
    public void Seats_decide_how_open_an_open_edition_is(int? capacity, int taken, int waiting, EditionPhase phase)
    {
        var edition = Edition();
        edition.Seats.Capacity = capacity;
        edition.Seats.Taken = taken;
        edition.Seats.Waiting = waiting;

        Assert.Equal(phase, edition.PhaseAt(Opens));
        Assert.True(edition.AcceptsSignUpsAt(Opens));
        Assert.Equal(EditionPhase.Closed, edition.PhaseAt(Closes));
    }

    private static Edition Edition()
    {
        var edition = TestData.Edition(startUtc: Starts);
        edition.RegistrationOpensUtc = Opens;
        edition.RegistrationClosesUtc = Closes;
        return edition;
    }
}
