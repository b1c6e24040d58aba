using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Editions.Facts;

/// <summary>In what a talk differs from its evening. What is unsaid here is as it is all evening.</summary>
public sealed record TalkFacts
{
    public static readonly TalkFacts AsTheEvening = new();

    public Recording Recording { get; init; }

    public SpokenLanguage? Language { get; init; }

    public Offer PlainLanguage { get; init; }

    public Captions Captions { get; init; }

    public Offer SignLanguage { get; init; }

    public Offer SlidesInAdvance { get; init; }

    /// <summary>Whatever of it is promised for this talk.</summary>
    public bool IsArranged { get; init; }

    /// <summary>What people have been promised for this talk and nobody has arranged yet.</summary>
    public IEnumerable<string> ToBeArranged =>
        AccessPromises.Open(
            (AccessWords.CaptionsLabel, AccessPromises.IsMade(Captions), IsArranged),
            (AccessWords.SignLanguageLabel, AccessPromises.IsMade(SignLanguage), IsArranged),
            (AccessWords.SlidesLabel, AccessPromises.IsMade(SlidesInAdvance), IsArranged));

    /// <summary>What holds for the talk.</summary>
    public EveningFacts Within(EveningFacts evening) => evening with
    {
        Recording = Recording == Recording.Unsaid ? evening.Recording : Recording,
        Language = Language ?? evening.Language,
        PlainLanguage = PlainLanguage == Offer.Unsaid ? evening.PlainLanguage : PlainLanguage,
        Captions = Captions == Captions.Unsaid ? evening.Captions : Captions,
        SignLanguage = SignLanguage == Offer.Unsaid ? evening.SignLanguage : SignLanguage,
        SlidesInAdvance = SlidesInAdvance == Offer.Unsaid ? evening.SlidesInAdvance : SlidesInAdvance,
    };

    /// <summary>The same at another evening, for which nothing is arranged yet.</summary>
    public TalkFacts ForAnotherEvening() => this with { IsArranged = false };

    public static void Configure(ComplexPropertyBuilder<TalkFacts> facts)
    {
        facts.IsRequired();
        facts.Ignore(f => f.ToBeArranged);
    }
}
