using System.Threading.Channels;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// Leased letters on their way to the lanes that send them, most urgent first. Only so many may be with the lanes, or sent
/// and not yet written down: that many a crash can repeat.
/// </summary>
internal sealed class LetterQueue(int unmarkedAtMost) : IDisposable
{
    private readonly SemaphoreSlim _unmarked = new(unmarkedAtMost);
    private readonly Channel<OutboxMail> _letters = Channel.CreateUnboundedPrioritized(
        new UnboundedPrioritizedChannelOptions<OutboxMail> { Comparer = Comparer<OutboxMail>.Create(CompareUrgency) });

    public int Count => _letters.Reader.Count;

    /// <returns>False: nothing is sent any more.</returns>
    public bool TryAdd(OutboxMail letter) => _letters.Writer.TryWrite(letter);

    /// <summary>Waits until a letter may be sent. Null: there will be none any more.</summary>
    public async Task<OutboxMail?> TakeAsync()
    {
        await _unmarked.WaitAsync();
        while (await _letters.Reader.WaitToReadAsync())
        {
            if (_letters.Reader.TryRead(out var letter))
                return letter;
        }

        _unmarked.Release();
        return null;
    }

    /// <summary>The next letter if there is one that may be sent now.</summary>
    public OutboxMail? TakeAtOnce()
    {
        if (!_unmarked.Wait(0))
            return null;
        if (_letters.Reader.TryRead(out var letter))
            return letter;
        _unmarked.Release();
        return null;
    }

    /// <summary>So many letters that were taken have been written down, or put back.</summary>
    public void Settle(int count)
    {
        if (count > 0)
            _unmarked.Release(count);
    }

    /// <summary>Ends the waiting of all lanes. Returns the letters no lane has taken.</summary>
    public IReadOnlyList<OutboxMail> Close()
    {
        _letters.Writer.TryComplete();
        var rest = new List<OutboxMail>();
        while (_letters.Reader.TryRead(out var letter))
            rest.Add(letter);
        return rest;
    }

    public void Dispose() => _unmarked.Dispose();

    private static int CompareUrgency(OutboxMail one, OutboxMail other) =>
        (one.Priority, one.NextAttemptUtc).CompareTo((other.Priority, other.NextAttemptUtc));
}
