using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.DataRequests;

/// <summary>Somebody who asks what is stored about them and follows the link of the letter.</summary>
internal sealed class DataRequestWorld(TestDatabase database) : IAsyncDisposable
{
    public const string Address = "Petra.Neugier@amt.example";

    private static readonly CancellationToken None = CancellationToken.None;

    public TestDatabase Database => database;

    public static async Task<DataRequestWorld> CreateAsync(StorageProvider provider = StorageProvider.Sqlite) =>
        new(await TestDatabase.CreateAsync(provider));

    public ValueTask DisposeAsync() => database.DisposeAsync();

    public async Task<SecretToken> AskAsync(string address = Address)
    {
        await database.WithAsync((DataRequestDesk desk) => desk.AskAsync(EmailAddress.Parse(address), None));
        return await TokenAsync(address);
    }

    public async Task<SecretToken> TokenAsync(string address = Address)
    {
        var link = (await database.LettersAsync(address)).Last(letter => letter.Kind == "DataRequested").Link("/meine-daten/");
        var text = link.AbsolutePath.Split("/meine-daten/")[1].Split('/')[0];
        return SecretToken.TryParse(text, out var token) ? token : throw new InvalidOperationException($"No token in {link}.");
    }

    public Task<PersonalReport> ReportAsync(string address = Address) =>
        database.WithAsync((PersonalReportReader reader) => reader.ReadAsync(EmailAddress.Parse(address), None));

    public Task<bool> EndLettersAsync(SecretToken token) => database.WithAsync((LetterEnding ending) => ending.EndAsync(token, None));

    public Task<bool> RestrictAsync(SecretToken token) =>
        database.WithAsync((UseRestriction restriction) => restriction.RestrictAsync(token, None));

    public Task<bool> LiftAsync(SecretToken token) =>
        database.WithAsync((UseRestriction restriction) => restriction.LiftAsync(token, None));

    public Task<bool> EraseAsync(SecretToken token) => database.WithAsync((DataErasure erasure) => erasure.EraseAsync(token, None));

    public Task CleanUpAsync() => database.WithAsync((DataRequestCleanup task) => task.RunAsync(None));
}
