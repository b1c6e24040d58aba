using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>What of a story begins the abstract of its talk: what happened, and what others can take with them.</summary>
internal static class StoryAbstract
{
    private const string Paragraph = "\n\n";

    /// <returns>Markdown; what others can take with them alone where all of it would be too long.</returns>
    public static string Of(Proposal proposal)
    {
        var (events, takeaway) = (MarkdownEscape.Of(proposal.Story.Events), MarkdownEscape.Of(proposal.Story.Takeaway));
        var whole = string.Join(Paragraph, new[] { events, takeaway }.Where(part => part.Length > 0));
        return whole.Length <= Talk.MaxAbstractLength ? whole : takeaway;
    }
}
