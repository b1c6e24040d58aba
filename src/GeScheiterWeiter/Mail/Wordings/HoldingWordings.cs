using System.Collections.Concurrent;
using GeScheiterWeiter.Mail.Letters;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Mail.Wordings;

/// <summary>Words that hold, ready to be filled.</summary>
public sealed record HoldingWording(Guid Id, LetterTemplate Template);

/// <summary>
/// Which words hold, kept for seconds: on the busiest evening no letter asks for them. What is saved on this instance is known at once,
/// what is saved on another within <see cref="Kept"/>.
/// </summary>
public sealed class HoldingWordings(TimeProvider clock, ILogger<HoldingWordings> log)
{
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, HoldingWording?> _read = new();
    private volatile Snapshot? _snapshot;

    /// <summary>Those of the edition, else those of the site; null: neither has any that fit.</summary>
    public HoldingWording? Find(Type kind, Guid? editionId, Func<IEnumerable<LetterWording>> read)
    {
        var found = Fresh(read).Wordings;
        return found.GetValueOrDefault((kind.Name, editionId)) ?? found.GetValueOrDefault((kind.Name, null));
    }

    /// <summary>They have changed.</summary>
    public void Forget() => _snapshot = null;

    private Snapshot Fresh(Func<IEnumerable<LetterWording>> read)
    {
        if (_snapshot is { } kept && clock.GetElapsedTime(kept.TakenAt) < Kept)
            return kept;
        var takenAt = clock.GetTimestamp();
        return _snapshot = new Snapshot(takenAt, read().ToDictionary(w => (w.Kind, w.EditionId), Ready));
    }

    /// <summary>Words never change under their id, so each are read once.</summary>
    private HoldingWording? Ready(LetterWording wording) => _read.GetOrAdd(wording.Id, _ => Read(wording));

    /// <summary>A later version of the letter may have lost a value. Better other words than no letter.</summary>
    private HoldingWording? Read(LetterWording wording)
    {
        if (StandardLetter.OfKind(wording.Kind) is not { } letter || wording.Words is not { } words)
            return null;
        if (LetterTemplate.FaultOf(letter.Kind, words) is not { } misfit)
            return new HoldingWording(wording.Id, LetterTemplate.Of(letter.Kind, words));
        log.LogError(misfit, "The words {WordingId} do not fit the letter {Kind} any more", wording.Id, wording.Kind);
        return null;
    }

    private sealed record Snapshot(long TakenAt, IReadOnlyDictionary<(string Kind, Guid? EditionId), HoldingWording?> Wordings);
}
