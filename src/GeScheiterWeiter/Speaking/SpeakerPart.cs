using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Speaking;

/// <summary>What somebody does in one edition, and how far it is prepared.</summary>
public sealed record SpeakerPart
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string? Organisation { get; init; }

    public required bool HasAddress { get; init; }

    public required bool HasBiography { get; init; }

    public required bool HasPhoto { get; init; }

    /// <summary>One at least, in the order of the programme.</summary>
    public required IReadOnlyList<ToldTalk> Talks { get; init; }

    public IReadOnlyList<SpeakerGap> Gaps(bool slidesAreWanted) =>
    [
        .. new (SpeakerGap Gap, bool IsThere)[]
        {
            (SpeakerGap.Biography, !HasBiography),
            (SpeakerGap.Photo, !HasPhoto),
            (SpeakerGap.Slides, slidesAreWanted && Talks.Any(talk => talk.Slides is null)),
            (SpeakerGap.Consent, Talks.Any(talk => !talk.IsAnswered)),
        }.Where(gap => gap.IsThere).Select(gap => gap.Gap),
    ];
}

/// <summary>A talk as one of those who tell it sees it.</summary>
public sealed record ToldTalk : ITimedTalk
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string Slug { get; init; }

    public required DateTime? StartUtc { get; init; }

    public required int? DurationMinutes { get; init; }

    /// <summary>The names of the others.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>Null: there are none.</summary>
    public required SlidesStanding? Slides { get; init; }

    /// <summary>What this speaker has agreed to.</summary>
    public required IReadOnlyList<Artefact> Consents { get; init; }

    /// <summary>When they have said so themselves; null: never.</summary>
    public required DateTime? SaidUtc { get; init; }

    public bool IsAnswered => SaidUtc is not null || Consents.Count > 0;
}

/// <summary>The slides that are there; the file itself is read only by whoever wants it.</summary>
public sealed record SlidesStanding(int Pages, int Size, bool HoldNoNames, DateTime UploadedUtc);
