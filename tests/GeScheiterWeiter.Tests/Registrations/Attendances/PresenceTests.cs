using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Registrations.Attendances;

/// <summary>Who was there, and who had a seat and was not.</summary>
public sealed class PresenceTests
{
    private readonly Edition _edition = TestData.Edition();

    [Theory, EveryProvider]
    public async Task Whoever_has_a_seat_was_there_or_was_not(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (came, stayedAway) = (TestData.Registration(_edition), TestData.Registration(_edition));
        var waiting = TestData.Registration(_edition, RegistrationState.Waiting);
        var left = TestData.Registration(_edition, RegistrationState.Cancelled);
        await world.ArrangeEditionAsync(_edition, came, stayedAway, waiting, left);
        await world.ArrangeAsync(TestData.Attendance(_edition, came), TestData.Attendance(_edition, left));

        Assert.Equal([came.Id], await FoundAsync(world, new RegistrationFilter(Presence: Presence.Present)));
        Assert.Equal([stayedAway.Id], await FoundAsync(world, new RegistrationFilter(Presence: Presence.Absent)));
        Assert.Empty(await FoundAsync(
            world, new RegistrationFilter(State: RegistrationState.Waiting, Presence: Presence.Absent)));
    }

    [Fact]
    public async Task Attendance_goes_with_its_registration()
    {
        await using var world = await TestDatabase.CreateAsync();
        var person = TestData.Registration(_edition);
        await world.ArrangeEditionAsync(_edition, person);
        await world.ArrangeAsync(TestData.Attendance(_edition, person));

        await world.WithAsync((Erasure erasure) =>
            erasure.EraseAsync(_edition.Id, person.Id, RegistrationWorld.Organizer, TestContext.Current.CancellationToken));

        Assert.Empty(await world.AllAsync<Attendance>());
    }

    private Task<List<Guid>> FoundAsync(TestDatabase world, RegistrationFilter filter) =>
        world.WithDbAsync(db => filter.Of(db, _edition.Id).Select(r => r.Id).ToListAsync());
}
