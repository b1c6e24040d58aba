using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Speaking.List;

/// <param name="Head">What every page about the edition says.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Gathering">What it says to its speakers.</param>
/// <param name="Speakers">Everybody who tells something.</param>
/// <param name="WithoutLink">How many have an address and no link.</param>
/// <param name="NewLink">Only right after it has been made: what is stored opens nothing.</param>
/// <param name="Letters">What goes out by itself.</param>
/// <param name="FormerLinks">Talks whose speakers share a link to its questions, from before they had pages of their own.</param>
public sealed record SpeakingListPage(
    EditionHeader Head, Edition Edition, Gathering Gathering, IReadOnlyList<SpeakerLine> Speakers, int WithoutLink, string? NewLink,
    IReadOnlyList<SpeakingLetterView> Letters, IReadOnlyList<FormerLink> FormerLinks)
{
    public bool IsCancelled => Edition.State == EditionState.Cancelled;
}

/// <param name="Part">What they do here.</param>
/// <param name="LinkUtc">When they got their last link; null: they have none.</param>
/// <param name="Gaps">What is missing.</param>
public sealed record SpeakerLine(SpeakerPart Part, DateTime? LinkUtc, IReadOnlyList<SpeakerGap> Gaps)
{
    public string Missing => Gaps.Count == 0 ? "nichts" : string.Join(", ", Gaps.Select(gap => gap.ToOrganizers()));
}

/// <param name="Rule">When it is due.</param>
/// <param name="Letter">How it reads.</param>
public sealed record SpeakingLetterView(SpeakingRule Rule, RenderedLetter Letter)
{
    public string Title => Rule.Kind.Words();

    public string Whom => Rule.Kind switch
    {
        SpeakingLetterKind.Gaps => "An alle mit Link und E-Mail-Adresse, denen noch etwas fehlt, einmal.",
        SpeakingLetterKind.Briefing => "An alle mit Link und E-Mail-Adresse, einmal; wer später dazukommt, bekommt es auch.",
    };
}

public sealed record FormerLink(Guid TalkId, string Title);
