using CsCheck;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Seats;

/// <summary>
/// Whatever people and organizers do, in whatever order: the database says what a table of states and one line of people say.
/// </summary>
public sealed class SeatPropertyTests
{
    private const int Sequences = 120;
    private const int LongestSequence = 40;

    /// <summary>Coming must be likelier than leaving, or nobody is ever left to wait.</summary>
    private static readonly Gen<SeatAct> Acts = Gen.Frequency(
        (6, Gen.Const(SeatAct.SignUp)), (12, Gen.Const(SeatAct.Confirm)), (3, Gen.Const(SeatAct.GiveBack)), (3, Gen.Const(SeatAct.Undo)),
        (3, Gen.Const(SeatAct.Approve)), (1, Gen.Const(SeatAct.Decline)), (2, Gen.Const(SeatAct.Withdraw)),
        (4, Gen.Const(SeatAct.TakeBack)),
        (3, Gen.Const(SeatAct.Advance)),
        (1, Gen.Const(SeatAct.Erase)), (2, Gen.Const(SeatAct.ChangeCapacity)));

    private static readonly Gen<SeatStep[]> Steps = Gen.Select(
        Acts, Gen.Int[0, SeatStep.People - 1], Gen.Int[0, SeatStep.MostSeats], (what, who, seats) => new SeatStep(what, who, seats))
        .Array[LongestSequence / 2, LongestSequence];

    [Fact]
    public Task The_seats_follow_the_model() =>
        Steps.SampleAsync(FollowsModelAsync, iter: Sequences, threads: 2, print: steps => string.Join('\n', steps.AsEnumerable()));

    private static async Task FollowsModelAsync(SeatStep[] steps)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: SeatStep.FirstCapacity, audience: AudienceRule.AdministrationOnly);
        await database.ArrangeAsync(edition);
        var people = Enumerable.Range(0, SeatStep.People).Select(who => new Participant(
            database, edition, $"person{who}@amt.example",
            new SeatStep(default, who, 0).NeedsApproval ? AttendeeSide.Provider : AttendeeSide.Administration)).ToList();
        var model = new SeatModel();

        foreach (var step in steps)
        {
            var seatedBefore = model.Seated;
            await TakeAsync(database, edition, people, model, step);
            model.Take(step);

            var rows = await database.AllAsync<Registration>();
            Assert.Equal(
                model.States.OrderBy(state => state.Key).Select(state => (people[state.Key].Address, state.Value)),
                rows.OrderBy(row => row.Email).Select(row => (row.Email, row.State)));
            Assert.Equal(
                model.Waiting.Select(who => people[who].Address),
                rows.Where(row => row.State == RegistrationState.Waiting).OrderBy(row => row.WaitingNumber).Select(row => row.Email));
            var seats = Assert.Single(await database.AllAsync<EditionSeats>());
            Assert.Equal((model.Capacity, model.Seated, model.Waiting.Count()), (seats.Capacity, seats.Taken, seats.Waiting));
            Assert.True(
                seats.Capacity is null || seats.Taken <= Math.Max(seats.Capacity.Value, seatedBefore),
                "More people sit than there are seats.");
        }
    }

    private static async Task TakeAsync(TestDatabase database, Edition edition, List<Participant> people, SeatModel model, SeatStep step)
    {
        var (person, actor, none) = (people[step.Who], RegistrationWorld.Organizer, CancellationToken.None);
        var id = model.StateOf(step.Who) is null ? Guid.NewGuid() : (await person.RowAsync()).Id;
        switch (step.What)
        {
            case SeatAct.SignUp:
                // Nobody is written to more than a few times in an hour.
                database.Clock.Advance(TimeSpan.FromMinutes(61));
                await person.SignUpAsync();
                break;
            case SeatAct.Confirm when await HasLinkAsync(person, "/bestaetigen/"):
                await person.ConfirmAsync();
                break;
            case SeatAct.GiveBack when await HasLinkAsync(person, "/teilnahme/"):
                await person.CancelAsync();
                break;
            case SeatAct.Undo when await HasLinkAsync(person, "/teilnahme/"):
                await person.UndoAsync();
                break;
            case SeatAct.Approve:
                await database.WithAsync((DecisionDesk desk) => desk.ApproveAsync(edition.Id, id, null, actor, none));
                break;
            case SeatAct.Decline:
                await database.WithAsync((DecisionDesk desk) => desk.DeclineAsync(edition.Id, id, null, actor, none));
                break;
            case SeatAct.Withdraw:
                await database.WithAsync((DecisionDesk desk) => desk.CancelAsync(edition.Id, id, null, actor, none));
                break;
            case SeatAct.TakeBack:
                await database.WithAsync((Reinstatement desk) => desk.TakeBackAsync(
                    edition.Id, id, ReinstatementGoal.LetIn, null, actor, none));
                break;
            case SeatAct.Advance:
                await database.WithAsync((WaitingListPriority priority) => priority.AdvanceAsync(
                    edition.Id, id, WaitingListPriorityGoal.Front, "Grund", actor, none));
                break;
            case SeatAct.Erase:
                await database.WithAsync((Erasure erasure) => erasure.EraseAsync(edition.Id, id, actor, none));
                break;
            case SeatAct.ChangeCapacity:
                await database.WithAsync(
                    (CapacityEditor editor) => editor.ChangeAsync(edition.Id, model.Capacity, step.Capacity, tell: false, actor, none));
                break;
        }
    }

    private static async Task<bool> HasLinkAsync(Participant person, string path) =>
        (await person.LettersAsync()).SelectMany(letter => letter.Links)
            .Any(link => link.AbsolutePath.Contains(path, StringComparison.Ordinal));
}
