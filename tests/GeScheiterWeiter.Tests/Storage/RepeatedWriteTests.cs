using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>Where SQL Server stumbles in the middle of a change, the whole of it is done again, and nothing twice.</summary>
public sealed class RepeatedWriteTests
{
    private const int MostStatements = 60;

    public static TheoryData<string> Cases => [.. UseCases.All.Keys, .. UseCases.Team.Keys];

    public static TheoryData<string> Errors => [.. Failures.Keys];

    private static readonly Dictionary<string, Func<Exception>> Failures = new()
    {
        ["a deadlock"] = () => SqlServerErrors.Number(1205),
        ["a deadlock, wrapped"] = () => new InvalidOperationException("transient", SqlServerErrors.Number(1205)),
        ["a deadlock in a save"] =
            () => new InvalidOperationException("transient", new DbUpdateException("save", SqlServerErrors.Number(1205))),
        ["a timeout"] = () => SqlServerErrors.Number(-2),
        ["a database that cannot be opened"] = () => SqlServerErrors.Number(4060),
        ["a broken connection"] = () => new InvalidOperationException("transient", SqlServerErrors.Number(10054)),
    };

    [Theory, MemberData(nameof(Cases))]
    public async Task Wherever_it_stumbles_the_end_is_the_same(string useCase)
    {
        var (expected, outcome, _) = await RunAsync(useCase, fault: null);
        var stumbled = 0;
        for (var statement = 0; statement < MostStatements; statement++)
        {
            var (after, result, met) = await RunAsync(useCase, (statement, SqlServerErrors.Number(1205)));
            if (!met)
                break;
            Assert.Equal(outcome, result);
            Assert.Equal(expected, after);
            stumbled++;
        }

        Assert.InRange(stumbled, 2, MostStatements - 1);
    }

    [Theory, MemberData(nameof(Errors))]
    public async Task Every_error_that_passes_is_passed_over(string error)
    {
        var (expected, _, _) = await RunAsync("give back", fault: null);

        var (after, _, met) = await RunAsync("give back", (3, Failures[error]()));

        Assert.True(met);
        Assert.Equal(expected, after);
    }

    [Fact]
    public async Task An_error_of_another_kind_is_not_repeated()
    {
        var (writers, database, world) = await OpenAsync();
        await using var _ = database;
        writers.Fault = (3, SqlServerErrors.Number(547));

        await Assert.ThrowsAnyAsync<Exception>(() => UseCases.All["give back"](world));

        Assert.Single(writers.Transactions);
        Assert.Equal(RegistrationState.Seated, (await database.AllAsync<Registration>()).Single(r => r.Id == world.Seated.Id).State);
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_is_never_made_twice()
    {
        var (writers, database, world) = await OpenAsync();
        await using var _ = database;
        writers.CommitAnswersWith = SqlServerErrors.Number(10054);

        await Assert.ThrowsAsync<CommitUnknownException>(() => UseCases.All["give back"](world));

        Assert.Single(writers.Transactions);
        Assert.Single(await database.AllAsync<AuditEntry>(), entry => entry.Action == "registration.cancelled");
        // Whoever presses the button again is told what stands.
        Assert.Equal(CancellationOutcome.AlreadyCancelled, await UseCases.All["give back"](world));
    }

    [Fact]
    public async Task What_stays_in_trouble_ends_as_busy_and_keeps_nothing()
    {
        var (writers, database, world) = await OpenAsync();
        await using var _ = database;
        var before = await world.SummaryAsync();
        writers.BeginFails = SqlServerErrors.Number(4060);

        await Assert.ThrowsAsync<DatabaseBusyException>(() => UseCases.All["confirm"](world));
        await Assert.ThrowsAsync<DatabaseBusyException>(() => database.ArrangeAsync(TestData.Edition()));

        Assert.Equal(before, await world.SummaryAsync());
    }

    [Fact]
    public async Task A_database_that_somebody_else_has_locked_is_busy()
    {
        var (writers, database, world) = await OpenAsync();
        await using var _ = database;
        writers.BeginFails = new SqliteException("database is locked", 5);

        await Assert.ThrowsAsync<DatabaseBusyException>(() => UseCases.All["sign up"](world));
    }

    [Fact]
    public async Task Whoever_has_gone_is_not_tried_for_again()
    {
        var (writers, database, world) = await OpenAsync();
        await using var _ = database;
        using var gone = new CancellationTokenSource();
        writers.BeforeNext = gone.CancelAsync;
        writers.BeginFails = new InvalidOperationException("transient", SqlServerErrors.Number(0));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => database.WithAsync(
                (RegistrationDesk desk) => desk.RegisterAsync(world.Edition.Slug, UseCases.Person("a@amt.example"), gone.Token)));
    }

    [Fact]
    public async Task What_waits_for_the_commit_happens_once_however_often_it_was_tried()
    {
        var (writers, database, _) = await OpenAsync();
        await using var owned = database;
        var rung = 0;
        writers.Fault = (0, SqlServerErrors.Number(1205));

        await database.WithDbAsync(async db =>
        {
            db.Add(TestData.Edition());
            db.AfterCommit(() => rung++);
            await db.SaveChangesAsync();
        });

        Assert.Equal(1, rung);
    }

    [Fact]
    public async Task An_outcome_that_refuses_keeps_nothing_of_what_was_tracked_or_written()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);

        var kept = await database.WithDbAsync(async db =>
        {
            var result = await db.WriteAsync(
                async () =>
                {
                    db.Add(TestData.Edition());
                    await db.Set<EditionSeats>().ExecuteUpdateAsync(set => set.SetProperty(s => s.Taken, 7));
                    return false;
                },
                kept => kept,
                CancellationToken.None);
            await db.SaveChangesAsync();
            return result;
        });

        Assert.False(kept);
        Assert.Equal(0, Assert.Single(await database.AllAsync<EditionSeats>()).Taken);
    }

    private static async Task<(string After, object? Outcome, bool Met)> RunAsync(string useCase, (int Statement, Exception Failure)? fault)
    {
        var (writers, database, world) = await OpenAsync();
        await using var _ = database;
        writers.Fault = fault;
        var act = UseCases.All.TryGetValue(useCase, out var found) ? found : UseCases.Team[useCase];
        var outcome = await act(world);
        var met = fault is not null && writers.Fault is null;
        writers.Fault = null;
        return (await world.SummaryAsync(), outcome, met);
    }

    private static async Task<(RowLockingWriters Writers, TestDatabase Database, UseCases World)> OpenAsync()
    {
        var writers = new RowLockingWriters();
        var database = await TestDatabase.CreateAsync(configure: writers.Replace);
        var world = await UseCases.ArrangeAsync(database);
        writers.Transactions.Clear();
        return (writers, database, world);
    }
}
