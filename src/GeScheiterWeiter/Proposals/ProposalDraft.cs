using GeScheiterWeiter.Stories;

namespace GeScheiterWeiter.Proposals;

/// <summary>What tellers write about their story, as unfinished as they like.</summary>
/// <param name="Title">A working title.</param>
/// <param name="Story">By its questions.</param>
/// <param name="LengthMinutes">One of <see cref="Proposal.Lengths"/>.</param>
/// <param name="Links">Plain text, one in a line.</param>
/// <param name="Needs">What they need to be able to tell it.</param>
/// <param name="IsMeantAsTandem">Whether administration and provider are to tell it together.</param>
public sealed record ProposalDraft(
    string? Title, Story Story, int? LengthMinutes, string? Links, string? Needs, bool IsMeantAsTandem)
{
    /// <summary>Whether it can be kept at all. What the form lets through always can.</summary>
    public bool IsSound =>
        !(Title?.Length > Proposal.MaxTitleLength || Links?.Length > Proposal.MaxLinksLength || Needs?.Length > Proposal.MaxNeedsLength)
        && !Story.IsTooLong
        && (LengthMinutes is not { } minutes || Proposal.Lengths.Contains(minutes));

    public void WriteTo(Proposal proposal)
    {
        proposal.Title = Title ?? "";
        proposal.Story = Story;
        proposal.LengthMinutes = LengthMinutes;
        proposal.Links = Links;
        proposal.Needs = Needs;
        proposal.IsMeantAsTandem = IsMeantAsTandem;
    }
}
