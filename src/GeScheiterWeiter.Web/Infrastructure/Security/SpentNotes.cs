using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>
/// Which notes of <see cref="FormGuard"/> have been used, and by whom, for as long as a note lives. Kept per instance, as
/// hashes; when there are too many, the older half is forgotten rather than memory filled.
/// </summary>
public sealed class SpentNotes(IOptions<RateLimitOptions> options, TimeProvider clock)
{
    private const int MostNotes = 100_000;

    private readonly ConcurrentDictionary<string, Use> _uses = new(StringComparer.Ordinal);

    public bool Contains(string note) => _uses.ContainsKey(HashOf(note));

    public bool TryAdd(string note, string sender)
    {
        if (_uses.Count >= MostNotes)
            Forget();
        var use = _uses.GetOrAdd(HashOf(note), _ => new Use(clock.GetUtcNow()));
        lock (use.Senders)
        {
            if (!use.Senders.Contains(HashOf(sender)) && use.Senders.Count >= options.Value.SendersPerForm)
                return false;
            use.Senders.Add(HashOf(sender));
            return true;
        }
    }

    private void Forget()
    {
        var ended = clock.GetUtcNow() - FormGuard.LongestTime;
        var oldest = _uses.OrderBy(use => use.Value.At).Select(use => use.Key).Take(MostNotes / 2).ToHashSet();
        foreach (var (note, use) in _uses)
        {
            if (use.At < ended || oldest.Contains(note))
                _uses.TryRemove(note, out _);
        }
    }

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record Use(DateTimeOffset At)
    {
        public HashSet<string> Senders { get; } = new(StringComparer.Ordinal);
    }
}
