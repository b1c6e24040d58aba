using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Invitations;

/// <summary>An edition with one list, and people who follow the links of their letters.</summary>
internal sealed class InvitationWorld(TestDatabase database, Edition edition, InvitationList list) : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    public static Actor Organizer => RegistrationWorld.Organizer;

    public TestDatabase Database => database;

    public Edition Edition => edition;

    public InvitationList List => list;

    public static async Task<InvitationWorld> CreateAsync(
        StorageProvider provider = StorageProvider.Sqlite, Action<Edition, InvitationList>? arrange = null,
        Action<IServiceCollection>? configure = null)
    {
        var database = await TestDatabase.CreateAsync(provider, configure);
        var edition = TestData.Edition(capacity: 2);
        var list = TestData.InvitationList(edition);
        list.MayBePassedOn = true;
        arrange?.Invoke(edition, list);
        await database.ArrangeAsync(edition, list);
        return new InvitationWorld(database, edition, list);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    public Task<EntryResult?> AddAsync(params string[] addresses) => database.WithAsync((InvitationEntry entry) => entry.AddAsync(
        edition.Id, list.Id, [.. addresses.Select(address => new Guest("Gast", EmailAddress.Parse(address)))], Organizer, None));

    /// <summary>An organizer sends off the letters of the list, and the scheduled task writes them.</summary>
    /// <returns>How many were written, and who was left out.</returns>
    public async Task<(int Written, int LeftOut)> SendAsync(InvitationLetterKind kind = InvitationLetterKind.First)
    {
        var outcome = await OrderAsync(kind);
        await WriteLettersAsync();
        return outcome == InvitationOrderOutcome.Ordered && await OrderAsync() is { } order ? (order.Written, order.LeftOut) : (0, 0);
    }

    /// <summary>As many as the page would name.</summary>
    public async Task<InvitationOrderOutcome> OrderAsync(InvitationLetterKind kind, int? count = null)
    {
        var named = count ?? await database.WithAsync((DueInvitations due) => due.CountAsync(list.Id, kind, None));
        return await database.WithAsync(
            (InvitationDispatch dispatch) => dispatch.OrderAsync(edition.Id, list.Id, kind, named, Organizer, None));
    }

    /// <summary>One round of the scheduled task, as one instance does it.</summary>
    public Task WriteLettersAsync(CancellationToken cancellationToken = default) =>
        database.WithAsync((InvitationSending task) => task.RunAsync(cancellationToken));

    public Task<InvitationStopOutcome> StopAsync() => database.WithAsync(
        (InvitationDispatch dispatch) => dispatch.StopAsync(edition.Id, list.Id, Organizer, None));

    public async Task<InvitationOrder?> OrderAsync() =>
        (await database.AllAsync<InvitationOrder>()).SingleOrDefault(order => order.ListId == list.Id);

    public async Task<SendAgainOutcome> SendAgainAsync(string address)
    {
        var id = (await RowAsync(address)).Id;
        return await database.WithAsync(
            (InvitationResend resend) => resend.SendAgainAsync(edition.Id, list.Id, id, Organizer, None));
    }

    /// <summary>Letters in the outbox come to what a mail server would say, and invitations follow.</summary>
    public async Task DeliverAsync(OutboxState state = OutboxState.Sent)
    {
        await database.WithDbAsync(db => db.Set<OutboxMail>().Where(m => m.State == OutboxState.Queued)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, state)));
        await ProgressAsync();
    }

    public Task ProgressAsync() => database.WithAsync((InvitationProgress task) => task.RunAsync(None));

    public async Task<SecretToken> TokenAsync(string address)
    {
        var link = (await database.LettersAsync(address)).SelectMany(letter => letter.Links)
            .Last(link => link.AbsolutePath.StartsWith("/einladung/", StringComparison.Ordinal));
        return SecretToken.TryParse(link.Segments[2].TrimEnd('/'), out var token) ? token : throw new InvalidOperationException();
    }

    public async Task<Acceptance> AcceptAsync(string address, AttendeeSide side = AttendeeSide.Administration) =>
        await AcceptAsync(await TokenAsync(address), side);

    public Task<Acceptance> AcceptAsync(SecretToken token, AttendeeSide side = AttendeeSide.Administration) => database.WithAsync(
        (AcceptanceDesk desk) => desk.AcceptAsync(
            token, new PendingSignUp { Name = "Gast Selbst", Organisation = "Amt", Side = side }, None));

    public async Task<InvitationRefusalOutcome> DeclineAsync(string address, string? answer = null)
    {
        var token = await TokenAsync(address);
        return await database.WithAsync((RefusalDesk desk) => desk.DeclineAsync(token, answer, None));
    }

    public async Task<bool> OptOutAsync(string address)
    {
        var token = await TokenAsync(address);
        return await database.WithAsync((RefusalDesk desk) => desk.OptOutAsync(token, None));
    }

    public async Task<PassOnOutcome> PassOnAsync(string address, string colleague)
    {
        var token = await TokenAsync(address);
        return await database.WithAsync((PassOnDesk desk) => desk.PassOnAsync(token, EmailAddress.Parse(colleague), None));
    }

    /// <summary>Keeps seats for the list, for a day where nothing else is said.</summary>
    public Task<SeatReserveOutcome> KeepAsync(int count, TimeSpan? keptFor = null) => database.WithAsync(
        (SeatReserveEditor editor) => editor.ChangeAsync(
            edition.Id, list.Id, count, database.Clock.GetUtcNow().UtcDateTime + (keptFor ?? KeptFor), Organizer, None));

    public Task ReleaseDueAsync() => database.WithAsync((SeatReserveRelease task) => task.RunAsync(None));

    public Task DeleteListAsync() => database.WithAsync(
        (InvitationListEditor editor) => editor.DeleteAsync(edition.Id, list.Id, Organizer, None));

    public async Task<Invitation> RowAsync(string address) =>
        Assert.Single(await database.AllAsync<Invitation>(), i => i.NormalizedEmail == EmailAddress.Parse(address).Normalized);

    public async Task<Registration> RegistrationAsync(string address) =>
        Assert.Single(await database.AllAsync<Registration>(), r => r.NormalizedEmail == EmailAddress.Parse(address).Normalized);
}
