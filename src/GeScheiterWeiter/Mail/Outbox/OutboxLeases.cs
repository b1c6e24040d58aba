using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// Who delivers which letter. A worker tells what became of its letters and takes the next ones in one write: in a rush each
/// write waits for its turn. Every change is one conditional update on the lease itself, not a tracked entity: what
/// another worker or an organizer did meanwhile is never overwritten, and delivery is no act that belongs in the audit log.
/// </summary>
public sealed class OutboxLeases
{
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(3);

    private readonly AppDb _db;
    private readonly DomainPaces _paces;
    private readonly StorageOptions _storage;
    private readonly TimeProvider _clock;

    public OutboxLeases(AppDb db, DomainPaces paces, StorageOptions storage, TimeProvider clock)
    {
        _db = db;
        _paces = paces;
        _db.WritesStepAhead = true;
        _storage = storage;
        _clock = clock;
    }

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private DbSet<OutboxMail> Letters => _db.Set<OutboxMail>();

    public Task<bool> IsPausedAsync(CancellationToken cancellationToken) => _db.IsDeliveryPausedAsync(cancellationToken);

    /// <summary>Writes down what became of letters and leases what is due, most urgent first.</summary>
    /// <param name="worker">Whose lease.</param>
    /// <param name="held">Letters this worker has in hand: never taken twice, even if their lease has run out.</param>
    /// <param name="outcomes">What has become of some of them.</param>
    /// <param name="room">How many more it takes.</param>
    /// <param name="isPaused">Whether only those are taken that leave during a pause.</param>
    /// <returns>The letters taken.</returns>
    public async Task<IReadOnlyList<OutboxMail>> ExchangeAsync(
        Guid worker, IReadOnlyCollection<OutboxMail> held, IReadOnlyCollection<LetterOutcome> outcomes, int room, bool isPaused = false)
    {
        var inHand = held.Select(letter => letter.Id).ToHashSet();
        var due = room > 0 ? (await DueAsync(room, isPaused)).Where(letter => !inHand.Contains(letter.Id)).ToList() : [];
        if (outcomes.Count == 0 && due.Count == 0)
            return [];

        List<Guid> taken = [];
        await WriteAsync(async () =>
        {
            await RecordAsync(worker, outcomes);
            taken = await _paces.AdmitAsync(due);
            await LeaseAsync(worker, taken);
        });
        return taken.Count == 0 ? [] : await ReadAsync(worker, taken);
    }

    /// <summary>
    /// Ends what the process before has left behind, by a crash or a full disk. Only where no other process can be at work:
    /// SQLite has one.
    /// </summary>
    public Task EndFormerAsync() => _storage.Provider == StorageProvider.Sqlite
        ? WriteAsync(() => ReleaseAsync(Letters.Where(m => m.LeaseId != null && m.State == OutboxState.Queued)))
        : Task.CompletedTask;

    /// <summary>
    /// Ends this worker's lease of letters it does not know of: a write of its may have been kept although it seemed to fail.
    /// </summary>
    public async Task TakeBackAsync(Guid worker, IReadOnlyCollection<OutboxMail> known)
    {
        var ids = known.Select(letter => letter.Id).ToList();
        await WriteAsync(
            () => ReleaseAsync(Letters.Where(m => m.LeaseId == worker && m.State == OutboxState.Queued && !ids.Contains(m.Id))));
    }

    /// <summary>Prolongs the lease of letters when it is about to end.</summary>
    public async Task HoldAsync(Guid worker, IReadOnlyCollection<OutboxMail> letters)
    {
        var (now, until) = (Now, Now + Duration);
        // What has run out already may be another worker's by now.
        var ending = letters.Where(letter => letter.LeasedUntilUtc > now && letter.LeasedUntilUtc - now < RenewBefore).ToList();
        if (ending.Count == 0)
            return;

        var ids = ending.Select(letter => letter.Id).ToList();
        await WriteAsync(() => Held(worker, ids).ExecuteUpdateAsync(set => set.SetProperty(m => m.LeasedUntilUtc, until)));
        ending.ForEach(letter => letter.LeasedUntilUtc = until);
    }

    private Task<List<DueLetter>> DueAsync(int count, bool isPaused) =>
        _paces.Ready(isPaused ? Due(Now).Where(m => LetterCatalogue.LeavingDuringPause.Contains(m.Kind)) : Due(Now))
            .OrderBy(m => m.Priority).ThenBy(m => m.NextAttemptUtc)
            .Select(m => new DueLetter(m.Id, m.BroadcastDomain)).Take(count).ToListAsync();

    private async Task LeaseAsync(Guid worker, List<Guid> ids)
    {
        if (ids.Count == 0)
            return;
        var (now, until) = (Now, Now + Duration);
        await Due(now).Where(m => ids.Contains(m.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.LeaseId, worker)
            .SetProperty(m => m.LeasedUntilUtc, until));
    }

    private async Task RecordAsync(Guid worker, IReadOnlyCollection<LetterOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Answer is not null))
            await RecordAsync(worker, outcome.Letter, outcome.Fate, TypedText.Line(outcome.Answer ?? "", OutboxMail.MaxAnswerLength));
        await MarkSentAsync(IdsOf(outcomes, LetterFate.Sent));
        await GiveBackAsync(worker, IdsOf(outcomes, LetterFate.GivenBack));
    }

    private Task<int> RecordAsync(Guid worker, OutboxMail letter, LetterFate fate, string answer)
    {
        var state = fate == LetterFate.GivenUp ? OutboxState.GivenUp : OutboxState.Queued;
        var attempts = fate == LetterFate.GivenBack ? 0 : 1;
        var next = fate == LetterFate.Postponed ? Now + DeliverySchedule.DelayAfter(letter.Attempts + 1) : letter.NextAttemptUtc;
        return Held(worker, [letter.Id]).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, state)
            .SetProperty(m => m.Attempts, m => m.Attempts + attempts)
            .SetProperty(m => m.NextAttemptUtc, next)
            .SetProperty(m => m.LastAnswer, answer)
            .SetProperty(m => m.LeaseId, (Guid?)null)
            .SetProperty(m => m.LeasedUntilUtc, (DateTime?)null));
    }

    /// <summary>What the server has taken is sent, even if the lease has run out meanwhile: another worker need not repeat it.</summary>
    private async Task MarkSentAsync(List<Guid> ids)
    {
        if (ids.Count == 0)
            return;
        var now = Now;
        await Letters.Where(m => ids.Contains(m.Id) && m.State == OutboxState.Queued).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, OutboxState.Sent)
            .SetProperty(m => m.SentUtc, now)
            .SetProperty(m => m.Attempts, m => m.Attempts + 1)
            .SetProperty(m => m.LastAnswer, (string?)null)
            .SetProperty(m => m.LeaseId, (Guid?)null)
            .SetProperty(m => m.LeasedUntilUtc, (DateTime?)null));
    }

    private async Task GiveBackAsync(Guid worker, List<Guid> ids)
    {
        if (ids.Count == 0)
            return;
        await ReleaseAsync(Held(worker, ids));
    }

    private static Task<int> ReleaseAsync(IQueryable<OutboxMail> letters) => letters.ExecuteUpdateAsync(set => set
        .SetProperty(m => m.LeaseId, (Guid?)null)
        .SetProperty(m => m.LeasedUntilUtc, (DateTime?)null));

    /// <summary>
    /// A letter from the future has been written before the clock was set back: it does not wait for its hour to come again.
    /// </summary>
    private IQueryable<OutboxMail> Due(DateTime now) => Letters.Where(m =>
        m.State == OutboxState.Queued
        && (m.NextAttemptUtc <= now || (m.Attempts == 0 && m.QueuedUtc > now))
        && (m.LeasedUntilUtc == null || m.LeasedUntilUtc < now));

    private IQueryable<OutboxMail> Held(Guid worker, List<Guid> ids) => Letters.Where(m =>
        ids.Contains(m.Id) && m.LeaseId == worker && m.State == OutboxState.Queued);

    private async Task<IReadOnlyList<OutboxMail>> ReadAsync(Guid worker, List<Guid> ids)
    {
        try
        {
            return await Letters.AsNoTracking().Where(m => ids.Contains(m.Id) && m.LeaseId == worker).ToListAsync();
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidCastException or ArgumentException or OverflowException)
        {
            return ids.Count == 1 ? await GiveUpUnreadableAsync(worker, ids, unreadable) : await ReadOneByOneAsync(worker, ids);
        }
    }

    /// <summary>A row that somebody has spoilt by hand must not hold up all the others.</summary>
    private async Task<IReadOnlyList<OutboxMail>> ReadOneByOneAsync(Guid worker, List<Guid> ids)
    {
        var letters = new List<OutboxMail>();
        foreach (var id in ids)
            letters.AddRange(await ReadAsync(worker, [id]));
        return letters;
    }

    private async Task<IReadOnlyList<OutboxMail>> GiveUpUnreadableAsync(Guid worker, List<Guid> ids, Exception reason)
    {
        var answer = TypedText.Line($"{AnswerPrefix.Letter}: {reason.Message}", OutboxMail.MaxAnswerLength);
        await WriteAsync(() => Held(worker, ids).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, OutboxState.GivenUp)
            .SetProperty(m => m.LastAnswer, answer)
            .SetProperty(m => m.LeaseId, (Guid?)null)
            .SetProperty(m => m.LeasedUntilUtc, (DateTime?)null)));
        return [];
    }

    private static List<Guid> IdsOf(IReadOnlyCollection<LetterOutcome> outcomes, LetterFate fate) =>
        outcomes.Where(outcome => outcome.Fate == fate).Select(outcome => outcome.Letter.Id).ToList();

    /// <summary>What has been delivered is written down, whoever stops the delivery.</summary>
    private Task WriteAsync(Func<Task> write) => _db.WriteAsync(write, CancellationToken.None);
}
