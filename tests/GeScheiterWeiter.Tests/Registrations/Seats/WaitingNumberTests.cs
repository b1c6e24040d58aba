using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Seats;

public sealed class WaitingNumberTests
{
    [Theory, EveryProvider]
    public async Task Whoever_comes_back_to_the_line_does_not_share_a_place_with_whoever_was_put_in_front(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        await database.ArrangeAsync(edition);
        var people = Enumerable.Range(0, 3).Select(number => new Participant(database, edition, $"person{number}@amt.example")).ToList();
        foreach (var person in people)
            await person.JoinAsync();

        await people[1].CancelAsync();
        var inFront = (await people[2].RowAsync()).Id;
        await database.WithAsync((WaitingListPriority priority) => priority.AdvanceAsync(
            edition.Id, inFront, WaitingListPriorityGoal.Front, "Grund", RegistrationWorld.Organizer, CancellationToken.None));
        await people[1].UndoAsync();

        Assert.True((await people[2].RowAsync()).WaitingNumber < (await people[1].RowAsync()).WaitingNumber);
    }
}
