using GeScheiterWeiter.Audit;

namespace GeScheiterWeiter.Web.Organizers.Audit;

/// <summary>Entries one after the other in which somebody did the same thing: a list that was imported, a mailing that was sent.</summary>
public sealed class AuditGroup(AuditEntry newest)
{
    /// <summary>So many of a group are shown where they stand.</summary>
    public const int MostShown = 20;

    /// <summary>Fewer than this stand for themselves.</summary>
    public const int Least = 3;

    /// <summary>What lies further apart is another occasion.</summary>
    private static readonly TimeSpan OneOccasion = TimeSpan.FromHours(1);

    private readonly List<AuditEntry> _entries = [newest];

    /// <summary>The newest first; of many only some.</summary>
    public IReadOnlyList<AuditEntry> Entries => _entries;

    public int Count { get; private set; } = 1;

    public long OldestId { get; private set; } = newest.Id;

    /// <summary>Before this moment it is another occasion.</summary>
    public DateTime SinceUtc { get; } = newest.AtUtc - OneOccasion;

    public bool TryAdd(AuditEntry entry)
    {
        if (entry.ActorKind != newest.ActorKind || entry.ActorId != newest.ActorId || entry.Action != newest.Action
            || entry.EditionId != newest.EditionId || entry.AtUtc < SinceUtc)
            return false;
        if (_entries.Count < MostShown)
            _entries.Add(entry);
        AddUnseen(1, entry.Id);
        return true;
    }

    /// <summary>Further entries that nobody has read, down to the given one.</summary>
    public void AddUnseen(int count, long oldestId) => (Count, OldestId) = (Count + count, oldestId);

    /// <summary>The entries that end the group.</summary>
    public IQueryable<AuditEntry> Others(IQueryable<AuditEntry> entries) => entries.Where(e =>
        e.ActorKind != newest.ActorKind || e.ActorId != newest.ActorId || e.Action != newest.Action
        || e.EditionId != newest.EditionId || e.AtUtc < SinceUtc);
}
