using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using Xunit;

namespace GeScheiterWeiter.TestKit;

/// <summary>An edition with its people, as most tests of registrations want it, and whether its ledger is right.</summary>
public static class RegistrationWorld
{
    public static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    /// <summary>Puts an edition and its people into the database, with a ledger that agrees with them.</summary>
    public static Task ArrangeEditionAsync(this ITestWorld world, Edition edition, params Registration[] people)
    {
        edition.Seats.Taken = people.Count(r => r.State == RegistrationState.Seated);
        edition.Seats.Waiting = people.Count(r => r.State == RegistrationState.Waiting);
        edition.Seats.LastWaitingNumber = people.Max(r => r.WaitingNumber) ?? 0;
        return world.ArrangeAsync([edition, .. people]);
    }

    public static async Task<Registration> ReadAsync(this ITestWorld world, Registration registration) =>
        Assert.Single(await world.AllAsync<Registration>(), r => r.Id == registration.Id);

    /// <summary>The ledger says what the rows say, and nobody sits above the capacity.</summary>
    public static async Task AssertSeatsAgreeAsync(this ITestWorld world)
    {
        var people = await world.AllAsync<Registration>();
        foreach (var seats in await world.AllAsync<EditionSeats>())
        {
            Assert.Equal(people.Count(r => r.EditionId == seats.EditionId && r.State == RegistrationState.Seated), seats.Taken);
            Assert.Equal(people.Count(r => r.EditionId == seats.EditionId && r.State == RegistrationState.Waiting), seats.Waiting);
            Assert.True(seats.Capacity is null || seats.Taken <= seats.Capacity);
        }
    }
}
