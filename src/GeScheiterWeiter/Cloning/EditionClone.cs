namespace GeScheiterWeiter.Cloning;

/// <summary>What is new about an edition that is made after another.</summary>
public sealed record EditionClone
{
    public required string Name { get; init; }

    public required string Slug { get; init; }

    /// <summary>When the new edition begins, on the clock of the old one's zone. Everything else moves by as much.</summary>
    public required DateTime LocalStart { get; init; }

    public bool WithTalks { get; init; }
}
