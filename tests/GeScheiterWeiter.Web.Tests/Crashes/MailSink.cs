using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Crashes;

/// <summary>A mail server that outlives the site, and hands what it gets to those who wait for it.</summary>
internal sealed class MailSink : IAsyncDisposable
{
    private readonly ScriptedSmtpServer _server = new();
    private readonly Lock _lock = new();
    private readonly List<SunkLetter> _letters = [];
    private readonly Dictionary<string, List<SunkLetter>> _mailboxes = [];
    private readonly Dictionary<string, Waiter> _waiters = [];
    private int _life = 1;
    private bool _isClosed;

    public MailSink() => _server.OnLetter = Collect;

    public IReadOnlyDictionary<string, string?> Settings => _server.Settings;

    public int Waiting
    {
        get
        {
            lock (_lock)
                return _waiters.Count;
        }
    }

    /// <summary>All that came, in order, each copy too.</summary>
    public IReadOnlyList<SunkLetter> Letters
    {
        get
        {
            lock (_lock)
                return [.. _letters];
        }
    }

    /// <summary>The first letter of one of these kinds, past or to come; null where none has come until the sink is closed.</summary>
    public Task<SunkLetter?> LetterAsync(string to, params LetterKind[] kinds)
    {
        lock (_lock)
        {
            var found = _mailboxes.GetValueOrDefault(to)?.Find(letter => kinds.Contains(letter.Kind));
            if (found is not null || _isClosed)
                return Task.FromResult(found);
            var waiter = new Waiter(kinds, new TaskCompletionSource<SunkLetter?>(TaskCreationOptions.RunContinuationsAsynchronously));
            _waiters.Add(to, waiter);
            return waiter.Letter.Task;
        }
    }

    /// <summary>The process before is gone: waits until all it had sent has been read.</summary>
    public async Task BeginLifeAsync()
    {
        await Eventually.HoldsAsync(() => _server.OpenConnections == 0, "The mail server still talks to a process that was killed.");
        lock (_lock)
            _life++;
    }

    /// <summary>Nobody waits any longer.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            foreach (var waiter in _waiters.Values)
                waiter.Letter.SetResult(null);
            _waiters.Clear();
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private void Collect()
    {
        lock (_lock)
        {
            while (_server.Letters.TryDequeue(out var letter))
                Take(SunkLetter.Read(letter, _life));
        }
    }

    private void Take(SunkLetter letter)
    {
        _letters.Add(letter);
        if (!_mailboxes.TryGetValue(letter.To, out var mailbox))
            _mailboxes.Add(letter.To, mailbox = []);
        mailbox.Add(letter);
        if (_waiters.TryGetValue(letter.To, out var waiter) && waiter.Kinds.Contains(letter.Kind))
        {
            _waiters.Remove(letter.To);
            waiter.Letter.SetResult(letter);
        }
    }

    private sealed record Waiter(LetterKind[] Kinds, TaskCompletionSource<SunkLetter?> Letter);
}
