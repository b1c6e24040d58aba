namespace GeScheiterWeiter.Web.Tests.Crashes;

/// <summary>People who keep coming until nobody may come any more; each goes on by themselves.</summary>
internal sealed class Crowd(int seed, string edition, MortalSite site, MailSink mail) : IDisposable
{
    private const int Doors = 12;

    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _lock = new();
    private readonly List<Person> _people = [];
    private readonly List<Task> _stories = [];
    private Task _arrivals = Task.CompletedTask;

    public IReadOnlyList<Person> People
    {
        get
        {
            lock (_lock)
                return [.. _people];
        }
    }

    /// <summary>How often somebody has pressed a button.</summary>
    public int Acts => People.Sum(person => person.Presses);

    /// <summary>Whether everybody has done what they wanted, or waits for a letter.</summary>
    public bool IsQuiet
    {
        get
        {
            lock (_lock)
                return _arrivals.IsCompleted && _stories.Count(story => !story.IsCompleted) == mail.Waiting;
        }
    }

    public void Come() => _arrivals = Task.WhenAll(Enumerable.Range(0, Doors).Select(_ => ArriveAsync()));

    /// <summary>Nobody comes any more; those who are there go on.</summary>
    public async Task CloseDoorsAsync()
    {
        await _closing.CancelAsync();
        await _arrivals;
    }

    /// <summary>Throws what went wrong in somebody's story.</summary>
    public Task EndAsync() => Task.WhenAll(_stories);

    public void Dispose() => _closing.Dispose();

    private async Task ArriveAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            var person = Next();
            await person.SignUpAsync();
            lock (_lock)
                _stories.Add(person.GoOnAsync());
        }
    }

    private Person Next()
    {
        lock (_lock)
        {
            var person = new Person(_people.Count + 1, seed, edition, site, mail);
            _people.Add(person);
            return person;
        }
    }
}
