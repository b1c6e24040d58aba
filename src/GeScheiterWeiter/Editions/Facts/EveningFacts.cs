using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Editions.Facts;

/// <summary>
/// What people want to know of an evening before they come: the technology, what of it is kept, and whether they can follow it.
/// </summary>
public sealed record EveningFacts
{
    public const int MaxPlatformLength = 80;
    public const int MaxContactLength = 200;

    public static readonly EveningFacts Unsaid = new();

    /// <summary>The programme the evening runs on, as people know it; null while nobody has said.</summary>
    public string? Platform { get; init; }

    public CameraUse Camera { get; init; }

    public Recording Recording { get; init; }

    public SpokenLanguage Language { get; init; }

    /// <summary>Short sentences, and words of the trade explained.</summary>
    public Offer PlainLanguage { get; init; }

    public Captions Captions { get; init; }

    public bool CaptionsAreArranged { get; init; }

    public Offer SignLanguage { get; init; }

    public bool SignLanguageIsArranged { get; init; }

    public Offer SlidesInAdvance { get; init; }

    public bool SlidesAreArranged { get; init; }

    /// <summary>An address or a number for whoever needs something to be able to come; null: that of the operator.</summary>
    public string? AccessContact { get; init; }

    public bool AreTooLong => Platform?.Length > MaxPlatformLength || AccessContact?.Length > MaxContactLength;

    /// <summary>What people have been promised and nobody has arranged yet.</summary>
    public IEnumerable<string> ToBeArranged =>
        AccessPromises.Open(
            (AccessWords.CaptionsLabel, AccessPromises.IsMade(Captions), CaptionsAreArranged),
            (AccessWords.SignLanguageLabel, AccessPromises.IsMade(SignLanguage), SignLanguageIsArranged),
            (AccessWords.SlidesLabel, AccessPromises.IsMade(SlidesInAdvance), SlidesAreArranged));

    /// <summary>The same for another evening, for which nothing is arranged yet.</summary>
    public EveningFacts ForAnotherEvening() =>
        this with { CaptionsAreArranged = false, SignLanguageIsArranged = false, SlidesAreArranged = false };

    public static void Configure(ComplexPropertyBuilder<EveningFacts> facts)
    {
        facts.IsRequired();
        facts.Property(f => f.Platform).HasMaxLength(MaxPlatformLength);
        facts.Property(f => f.AccessContact).HasMaxLength(MaxContactLength);
        facts.Ignore(f => f.AreTooLong);
        facts.Ignore(f => f.ToBeArranged);
    }
}
