using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Proposals;

/// <summary>People who propose stories and follow the links of their letters.</summary>
internal sealed class ProposalWorld(TestDatabase database) : IAsyncDisposable
{
    public const string Anna = "anna@amt.example";
    public const string Ben = "ben@firma.example";

    private static readonly CancellationToken None = CancellationToken.None;

    public TestDatabase Database => database;

    public DateTime Now => database.Clock.GetUtcNow().UtcDateTime;

    public static async Task<ProposalWorld> CreateAsync(StorageProvider provider = StorageProvider.Sqlite) =>
        new(await TestDatabase.CreateAsync(provider));

    public ValueTask DisposeAsync() => database.DisposeAsync();

    public Task<ProposingOutcome> ProposeAsync(
        string address = Anna, string? edition = null, SpeakerSide side = SpeakerSide.Administration, bool tandem = false) =>
        database.WithAsync((ProposingDesk desk) => desk.ProposeAsync(
            edition, new ProposedStory("Anna Amt", EmailAddress.Parse(address), side, "Arbeitstitel 4711", tandem), None));

    /// <returns>The link of whoever has proposed a story and proven the address.</returns>
    public async Task<SecretToken> ProposeAndConfirmAsync(
        string address = Anna, string? edition = null, SpeakerSide side = SpeakerSide.Administration, bool tandem = false)
    {
        Assert.Equal(ProposingOutcome.LetterSent, await ProposeAsync(address, edition, side, tandem));
        var token = await TokenAsync(address);
        Assert.Equal(ProposalOutcome.Done, await DoAsync(desk => desk.ConfirmAsync(token, None)));
        return token;
    }

    /// <returns>The link of whoever has been asked.</returns>
    public async Task<SecretToken> InviteAsync(SecretToken from, string address = Ben)
    {
        Assert.Equal(TellerOutcome.Done, await TryInviteAsync(from, address));
        return await TokenAsync(address);
    }

    public Task<TellerOutcome> TryInviteAsync(SecretToken from, string address) =>
        AskAsync(desk => desk.InviteAsync(from, "Ben Berater", EmailAddress.Parse(address), None));

    public Task<TellerOutcome> AgreeAsync(SecretToken token, SpeakerSide side = SpeakerSide.Provider) =>
        AskAsync(desk => desk.AgreeAsync(token, new TellerDetails("Ben Berater", "Firma", null, side), None));

    public async Task<ProposalOutcome> WriteAsync(SecretToken token, ProposalDraft? draft = null, bool submits = false, int? version = null)
    {
        var opened = version ?? (await ProposalAsync()).TextVersion;
        return await DoAsync(desk => desk.SaveAsync(token, opened, draft ?? Told(), submits, None));
    }

    public static ProposalDraft Told(bool tandem = false) => new("Der Hund", TestData.Story("Es war einmal."), 20, null, null, tandem);

    public Task<ProposalOutcome> DoAsync(Func<ProposalDesk, Task<ProposalOutcome>> act) => database.WithAsync(act);

    public Task<TellerOutcome> AskAsync(Func<TellerDesk, Task<TellerOutcome>> act) => database.WithAsync(act);

    public Task CleanUpAsync() => database.WithAsync((ProposalCleanup task) => task.RunAsync(None));

    public Task<Proposal> ProposalAsync() => database.WithDbAsync(
        db => db.Set<Proposal>().AsNoTracking().Include(p => p.Tellers).Include(p => p.Edition).SingleAsync());

    public async Task<IEnumerable<string>> KindsAsync(string address) =>
        (await database.LettersAsync(address)).Select(letter => letter.Kind);

    public async Task<IReadOnlyList<string>> ActionsAsync() =>
        [.. (await database.AllAsync<AuditEntry>()).OrderBy(entry => entry.Id).Select(entry => entry.Action)];

    public Task<SecretToken> TokenAsync(string address) => TokenAsync(address, "/vorschlag/");

    public async Task<SecretToken> TokenAsync(string address, string path)
    {
        var link = (await database.LettersAsync(address))[^1].Link(path);
        return SecretToken.TryParse(link.AbsolutePath.Split(path)[1], out var token)
            ? token
            : throw new InvalidOperationException($"No token in {link}.");
    }

    public Task<TandemWishOutcome> WishAsync(SecretToken token) =>
        database.WithAsync((TandemWishDesk desk) => desk.WishAsync(token, "Formulare", "Wer hat auch gelitten?", None));

    public Task<TandemIntroductionReply> ReplyAsync(SecretToken token, bool saysYes) =>
        database.WithAsync((TandemIntroductionDesk desk) => desk.ReplyAsync(token, saysYes, None));
}
