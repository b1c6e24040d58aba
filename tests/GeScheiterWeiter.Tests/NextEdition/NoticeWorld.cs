using GeScheiterWeiter.Common;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.NextEdition;

/// <summary>People who leave an address for the next edition and follow the links of their letters.</summary>
internal sealed class NoticeWorld(TestDatabase database) : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    public TestDatabase Database => database;

    public static async Task<NoticeWorld> CreateAsync(StorageProvider provider = StorageProvider.Sqlite) =>
        new(await TestDatabase.CreateAsync(provider));

    public ValueTask DisposeAsync() => database.DisposeAsync();

    public Task LeaveAsync(string address) =>
        database.WithAsync((NoticeDesk desk) => desk.LeaveAsync(EmailAddress.Parse(address), None));

    public async Task<bool> ConfirmAsync(string address)
    {
        var token = await TokenAsync(address);
        return await database.WithAsync((NoticeDesk desk) => desk.ConfirmAsync(token, None));
    }

    public async Task EndAsync(string address)
    {
        var token = await TokenAsync(address);
        await database.WithAsync((NoticeDesk desk) => desk.EndAsync(token, None));
    }

    public async Task LeaveAndConfirmAsync(params string[] addresses)
    {
        foreach (var address in addresses)
        {
            await LeaveAsync(address);
            await ConfirmAsync(address);
        }
    }

    public Task TellAsync() => database.WithAsync((NoticeSending task) => task.RunAsync(None));

    public Task CleanUpAsync() => database.WithAsync((NoticeCleanup task) => task.RunAsync(None));

    public async Task<IEnumerable<string>> KindsAsync(string address) =>
        (await database.LettersAsync(address)).Select(letter => letter.Kind);

    private async Task<SecretToken> TokenAsync(string address)
    {
        var link = (await database.LettersAsync(address))[^1].Link("/bescheid/");
        var text = link.AbsolutePath.Split("/bescheid/")[1].Split('/')[0];
        return SecretToken.TryParse(text, out var token) ? token : throw new InvalidOperationException($"No token in {link}.");
    }
}
