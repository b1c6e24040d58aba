namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// The letters a worker has leased, and what has become of them: remembered until it stands in the outbox, however often
/// writing it down fails. A letter that was sent is not sent again meanwhile.
/// </summary>
internal sealed class HeldLetters
{
    private readonly Dictionary<Guid, OutboxMail> _letters = [];
    private readonly List<LetterOutcome> _untold = [];

    public int Count => _letters.Count;

    public IReadOnlyCollection<OutboxMail> All => _letters.Values;

    /// <summary>What the outbox does not know yet.</summary>
    public IReadOnlyList<LetterOutcome> Untold => _untold;

    public void Add(OutboxMail letter) => _letters.Add(letter.Id, letter);

    public void Settle(LetterOutcome outcome) => _untold.Add(outcome);

    /// <summary>All that was untold stands in the outbox now.</summary>
    public void ForgetTold()
    {
        foreach (var outcome in _untold)
            _letters.Remove(outcome.Letter.Id);
        _untold.Clear();
    }
}
