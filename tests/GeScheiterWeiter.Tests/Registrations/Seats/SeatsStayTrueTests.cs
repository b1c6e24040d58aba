using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Seats;

/// <summary>
/// Whatever organizers do, in whatever order: the ledger agrees with the rows, and a free seat never waits for a waiting person.
/// </summary>
public sealed class SeatsStayTrueTests
{
    private const int Steps = 80;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_sequence_of_decisions_the_seats_are_right(int seed)
    {
        var random = new Random(seed);
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: 5);
        await database.ArrangeEditionAsync(
            edition, [.. Enumerable.Range(0, 6).Select(_ => TestData.Registration(edition, RegistrationState.AwaitingApproval))]);

        for (var step = 0; step < Steps; step++)
        {
            var people = await database.AllAsync<Registration>();
            var id = people.Count == 0 ? Guid.Empty : people[random.Next(people.Count)].Id;
            await DoAsync(database, edition.Id, id, random.Next(6));
            await database.AssertSeatsAgreeAsync();
            var now = await database.AllAsync<Registration>();
            Assert.True(
                now.All(r => r.State != RegistrationState.Waiting) || now.Count(r => r.State == RegistrationState.Seated) == 5,
                $"Somebody waits beside a free seat after step {step}.");
        }
    }

    private static Task DoAsync(TestDatabase database, Guid editionId, Guid id, int what)
    {
        var (actor, none) = (RegistrationWorld.Organizer, CancellationToken.None);
        return what switch
        {
            0 => database.WithAsync((DecisionDesk office) => office.ApproveAsync(editionId, id, null, actor, none)),
            1 => database.WithAsync((DecisionDesk office) => office.CancelAsync(editionId, id, null, actor, none)),
            2 => database.WithAsync((Erasure erasure) => erasure.EraseAsync(editionId, id, actor, none)),
            3 => database.WithAsync((WaitingListPriority advancement) => advancement.AdvanceAsync(
                editionId, id, WaitingListPriorityGoal.Front, "Grund", actor, none)),
            _ => database.WithAsync((ManualRegistration entry) => entry.AddAsync(
                editionId,
                new SignUpDetails("Person", EmailAddress.Parse($"p{TestData.Next()}@amt.example"), "Amt", AttendeeSide.Administration),
                "Anruf", withLetter: what == 4, over: null, actor, none)),
        };
    }
}
