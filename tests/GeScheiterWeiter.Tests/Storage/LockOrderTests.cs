using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>
/// Nobody waits for anybody in a circle: whatever has to do with an edition's people begins with the edition's row in the ledger of
/// seats, before it has read or written anything else.
/// </summary>
public sealed class LockOrderTests
{
    public static TheoryData<string> EditionCases => [.. UseCases.All.Keys];

    public static TheoryData<string> TeamCases => [.. UseCases.Team.Keys];

    [Theory, MemberData(nameof(EditionCases))]
    public async Task The_seats_are_locked_before_anything_is_read(string useCase)
    {
        var writers = new RowLockingWriters();
        await using var database = await TestDatabase.CreateAsync(configure: writers.Replace);
        var world = await UseCases.ArrangeAsync(database);
        writers.Transactions.Clear();
        writers.Lines.Clear();

        await UseCases.All[useCase](world);

        var deciding = writers.Transactions.Where(statements => statements.Exists(Touches)).ToList();
        Assert.NotEmpty(deciding);
        Assert.All(deciding, statements => Assert.StartsWith("UPDATE \"EditionSeats\"", statements[0], StringComparison.Ordinal));
        Assert.All(deciding, statements => Assert.Contains("SET \"Taken\" = \"e\".\"Taken\"", statements[0], StringComparison.Ordinal));
        Assert.All(writers.Lines.Take(deciding.Count), line => Assert.NotNull(line));
    }

    [Theory, MemberData(nameof(TeamCases))]
    public async Task Whoever_counts_the_owners_has_locked_all_of_them(string useCase)
    {
        var writers = new RowLockingWriters();
        await using var database = await TestDatabase.CreateAsync(configure: writers.Replace);
        var world = await UseCases.ArrangeAsync(database);
        writers.Transactions.Clear();

        await UseCases.Team[useCase](world);

        var statements = Assert.Single(writers.Transactions);
        Assert.StartsWith("UPDATE \"AspNetUsers\"", statements[0], StringComparison.Ordinal);
        Assert.Contains("'Owner'", statements[0], StringComparison.Ordinal);
    }

    private static bool Touches(string statement) =>
        statement.Contains("\"Registrations\"", StringComparison.Ordinal)
        || statement.Contains("\"EditionSeats\"", StringComparison.Ordinal);
}
