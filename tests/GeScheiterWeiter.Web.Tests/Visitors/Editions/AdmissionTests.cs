using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Visitors.Editions;

namespace GeScheiterWeiter.Web.Tests.Visitors.Editions;

public sealed class AdmissionTests
{
    [Theory]
    [InlineData(null, 70, "Es gibt genug Plätze für alle.")]
    [InlineData(100, 0, "Es sind noch Plätze frei.")]
    [InlineData(100, 91, "9 von 100 Plätzen sind noch frei.")]
    [InlineData(100, 99, "Ein Platz von 100 ist noch frei.")]
    [InlineData(1, 0, "Der einzige Platz ist noch frei.")]
    public void Free_seats_are_said_in_whole_sentences_and_counted_only_when_there_are_few(int? capacity, int taken, string words)
    {
        var edition = TestData.Edition(capacity: capacity);
        edition.Seats.Taken = taken;
        Assert.Equal(words, Admission.Of(edition, TestData.Now).Sentence);
    }

    [Theory]
    [InlineData(20, 20, 0, "Alle 20 Plätze sind vergeben. Auf der Warteliste steht noch niemand.")]
    [InlineData(20, 20, 1, "Alle 20 Plätze sind vergeben. Auf der Warteliste steht eine Person.")]
    [InlineData(20, 19, 2, "Die Plätze sind vergeben. Auf der Warteliste stehen 2 Personen.")]
    public void A_waiting_list_says_how_long_it_is(int capacity, int taken, int waiting, string words) =>
        Assert.StartsWith(
            words, SeatWords.Waiting(new EditionSeats { Capacity = capacity, Taken = taken, Waiting = waiting }), StringComparison.Ordinal);
}
