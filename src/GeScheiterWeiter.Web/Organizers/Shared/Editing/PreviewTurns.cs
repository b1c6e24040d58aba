using System.Collections.Concurrent;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>Who is being shown a text right now: each person one at a time.</summary>
public sealed class PreviewTurns
{
    private readonly ConcurrentDictionary<string, bool> _busy = new();

    public bool TryBegin(string person) => _busy.TryAdd(person, true);

    public void End(string person) => _busy.TryRemove(person, out _);
}
