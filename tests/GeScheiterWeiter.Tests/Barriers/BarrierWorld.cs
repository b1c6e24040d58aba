using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Barriers;

/// <summary>People who report barriers, and organizers who answer.</summary>
internal sealed class BarrierWorld(TestDatabase database) : IAsyncDisposable
{
    public const string Typed = "Der Knopf auf https://spam.example/kaufen geht nicht.";

    private static readonly CancellationToken None = CancellationToken.None;

    private byte _forms;

    public TestDatabase Database => database;

    public static async Task<BarrierWorld> CreateAsync(StorageProvider provider = StorageProvider.Sqlite) =>
        new(await TestDatabase.CreateAsync(provider));

    public ValueTask DisposeAsync() => database.DisposeAsync();

    /// <param name="address">Null for none.</param>
    /// <param name="form">Which form was sent; null for one of its own.</param>
    public Task<BarrierReceipt> ReportAsync(string? address = null, byte? form = null) =>
        database.WithAsync((BarrierReportDesk desk) => desk.ReportAsync(
            new BarrierReportDraft
            {
                FormKey = [.. Enumerable.Repeat(form ?? ++_forms, BarrierReport.FormKeyLength)],
                Text = Typed,
                Page = Typed,
                Name = Typed,
                Address = address is null ? null : EmailAddress.Parse(address),
            },
            None));

    public async Task<BarrierReport> OnlyAsync() => Assert.Single(await database.AllAsync<BarrierReport>());

    public Task<BarrierAnswerOutcome> AnswerAsync(
        BarrierReport report, string answer = "Der Knopf geht jetzt.", BarrierAnswerWay how = BarrierAnswerWay.Letter) =>
        database.WithAsync((BarrierAnswerDesk desk) =>
            desk.AnswerAsync(report.Id, report.Version, answer, how, RegistrationWorld.Organizer, None));

    public Task CleanUpAsync() => database.WithAsync((BarrierReportCleanup task) => task.RunAsync(None));

    public async Task<IEnumerable<string>> ActionsAsync() =>
        (await database.AllAsync<AuditEntry>()).OrderBy(entry => entry.Id).Select(entry => entry.Action);
}
