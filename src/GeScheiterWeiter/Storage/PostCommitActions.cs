namespace GeScheiterWeiter.Storage;

/// <summary>What waits for a change to be committed, such as waking the outbox worker. What is rolled back is forgotten.</summary>
internal sealed class PostCommitActions
{
    private readonly List<Action> _acts = [];

    public IReadOnlyList<Action> All => [.. _acts];

    public void Add(Action act)
    {
        if (!_acts.Contains(act))
            _acts.Add(act);
    }

    public void Run()
    {
        foreach (var act in _acts)
            act();
        _acts.Clear();
    }

    public void Forget() => _acts.Clear();
}
