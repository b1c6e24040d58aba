using CsCheck;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;

namespace GeScheiterWeiter.Tests.Invitations;

/// <summary>
/// Whatever invited people, others and organizers do, in whatever order: the ledger says what the rows say, nobody sits above the
/// capacity, and no free seat that is kept for nobody waits for a person who waits.
/// </summary>
public sealed class SeatReservePropertyTests
{
    private const int Sequences = 60;
    private const int LongestSequence = 30;
    private const int People = 4;
    private const int MostSeats = 5;

    private enum Act
    {
        Join,
        GiveBack,
        Accept,
        GuestGivesBack,
        Keep,
        TimePasses,
        ChangeCapacity,
    }

    private static readonly Gen<(Act What, int Who, int Count)[]> Steps = Gen.Select(
            Gen.Frequency(
                (6, Gen.Const(Act.Join)), (2, Gen.Const(Act.GiveBack)), (6, Gen.Const(Act.Accept)), (2, Gen.Const(Act.GuestGivesBack)),
                (5, Gen.Const(Act.Keep)), (1, Gen.Const(Act.TimePasses)), (2, Gen.Const(Act.ChangeCapacity))),
            Gen.Int[0, People - 1], Gen.Int[0, MostSeats], (what, who, count) => (what, who, count))
        .Array[LongestSequence / 2, LongestSequence];

    [Fact]
    public Task The_ledger_follows_the_rows_with_kept_seats_among_them() =>
        Steps.SampleAsync(StaysTrueAsync, iter: Sequences, threads: 2, print: steps => string.Join('\n', steps.AsEnumerable()));

    private static async Task StaysTrueAsync((Act What, int Who, int Count)[] steps)
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync([.. Enumerable.Range(0, People).Select(Guest)]);
        await world.SendAsync();

        foreach (var (what, who, count) in steps)
        {
            var before = Assert.Single(await world.Database.AllAsync<EditionSeats>());
            await DoAsync(world, what, who, count, before.Capacity);
            await AssertTrueAsync(world, before.Taken);
        }
    }

    private static string Guest(int who) => $"gast{who}@amt.example";

    private static async Task DoAsync(InvitationWorld world, Act what, int who, int count, int? capacity)
    {
        var other = new Participant(world.Database, world.Edition, $"andere{who}@amt.example");
        var guest = new Participant(world.Database, world.Edition, Guest(who));
        switch (what)
        {
            case Act.Join:
                world.Database.Clock.Advance(TimeSpan.FromMinutes(13));
                await other.JoinAsync();
                break;
            case Act.GiveBack when await HasPageAsync(other):
                await other.CancelAsync();
                break;
            case Act.Accept:
                await world.AcceptAsync(Guest(who));
                break;
            case Act.GuestGivesBack when await HasPageAsync(guest):
                await guest.CancelAsync();
                break;
            case Act.Keep:
                await world.KeepAsync(count);
                break;
            case Act.TimePasses:
                world.Database.Clock.Advance(InvitationWorld.KeptFor);
                await world.ReleaseDueAsync();
                break;
            case Act.ChangeCapacity:
                await world.Database.WithAsync((CapacityEditor editor) => editor.ChangeAsync(
                    world.Edition.Id, capacity, count == 0 ? null : count, tell: false, InvitationWorld.Organizer, CancellationToken.None));
                break;
        }
    }

    private static async Task AssertTrueAsync(InvitationWorld world, int takenBefore)
    {
        var people = await world.Database.AllAsync<Registration>();
        var seats = Assert.Single(await world.Database.AllAsync<EditionSeats>());
        var list = Assert.Single(await world.Database.AllAsync<InvitationList>());
        Assert.Equal(
            (people.Count(r => r.State == RegistrationState.Seated), people.Count(r => r.State == RegistrationState.Waiting),
                list.SeatsLeft),
            (seats.Taken, seats.Waiting, seats.Reserved));
        Assert.True(seats.Reserved >= 0 && list.SeatsUsed >= 0, "Less than nothing is kept.");
        Assert.True(
            seats.Capacity is null || seats.Taken <= Math.Max(seats.Capacity.Value, takenBefore), "More people sit than there are seats.");
        Assert.True(seats.Waiting == 0 || seats.Free == 0, "Somebody waits for a seat that is free and kept for nobody.");
    }

    private static async Task<bool> HasPageAsync(Participant person) => (await person.LettersAsync())
        .SelectMany(letter => letter.Links).Any(link => link.AbsolutePath.Contains("/teilnahme/", StringComparison.Ordinal));
}
