using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Visitors.Editions.Proposing;

/// <param name="Edition">For which edition; null for any to come.</param>
/// <param name="Phase">Of its call; for any edition to come it is always open.</param>
/// <param name="Form">As it was typed.</param>
/// <param name="Calls">The editions whose call is open, where no edition is meant.</param>
public sealed record ProposingPage(Edition? Edition, StoryCallPhase Phase, ProposingForm Form, IReadOnlyList<Edition> Calls)
{
    public static readonly GuardWords GuardWords = new(
        "Gerade gehen sehr viele Vorschläge aus Ihrem Netz ein. Bitte senden Sie das Formular in einer Minute noch einmal ab.",
        "Mit diesem Formular haben Sie eben schon eine Geschichte vorgeschlagen. Soll es noch eine sein? "
        + "Dann senden Sie es bitte noch einmal ab.");

    public bool IsOpen => Phase == StoryCallPhase.Open;

    public string Action => Edition is { } edition ? ProposalLinks.ProposeFor(edition.Slug) : ProposalLinks.Propose;

    public string GuardName => GuardNameOf(Edition?.Slug);

    public static string GuardNameOf(string? edition) => edition is null ? "geschichte" : "geschichte/" + edition;

    /// <summary>How it stands with the call of the edition, with its zone.</summary>
    public string CallSentence => CallWords.Sentence(Edition, Phase);
}
