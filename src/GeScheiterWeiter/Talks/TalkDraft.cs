using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions.Facts;

namespace GeScheiterWeiter.Talks;

public enum TalkOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    TitleMissing,
    TextTooLong,

    /// <summary>A Markdown text that asks too much of whoever shows it.</summary>
    TextTooComplex,
    SlugInvalid,
    SlugTaken,

    /// <summary>Something else had it before, and addresses with it still lead there.</summary>
    SlugKeptForAnother,
    LinksInvalid,
    DurationInvalid,

    /// <summary>The talk would begin before the edition or after its end.</summary>
    OutsideTheEdition,
}

/// <summary>What organizers write about a talk, before it is saved.</summary>
public sealed record TalkDraft
{
    public const int LongestMinutes = 600;

    public required string Title { get; init; }

    public required string Slug { get; init; }

    public MarkdownText Abstract { get; init; } = MarkdownText.Empty;

    public DateTime? StartUtc { get; init; }

    public int? DurationMinutes { get; init; }

    public IReadOnlyList<NamedLink> Links { get; init; } = [];

    public TalkFacts Facts { get; init; } = TalkFacts.AsTheEvening;

    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public TalkOutcome? Problem(DateTime editionStartUtc, DateTime editionEndUtc)
    {
        if (string.IsNullOrWhiteSpace(Title))
            return TalkOutcome.TitleMissing;
        if (Title.Length > Talk.MaxTitleLength || Abstract.Source.Length > Talk.MaxAbstractLength)
            return TalkOutcome.TextTooLong;
        if (Abstract.Problem is not null)
            return TalkOutcome.TextTooComplex;
        if (!Common.Slug.IsValid(Slug))
            return TalkOutcome.SlugInvalid;
        if (!LinkRules.AreValid(Links))
            return TalkOutcome.LinksInvalid;
        if (DurationMinutes is < 1 or > LongestMinutes)
            return TalkOutcome.DurationInvalid;
        return StartUtc < editionStartUtc || StartUtc >= editionEndUtc ? TalkOutcome.OutsideTheEdition : null;
    }

    public void WriteTo(Talk talk)
    {
        talk.Title = Title;
        talk.Slug = Slug;
        talk.Abstract = Abstract;
        talk.StartUtc = StartUtc;
        talk.DurationMinutes = DurationMinutes;
        talk.Links = [.. Links];
        talk.Facts = Facts;
    }
}
