using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;

namespace GeScheiterWeiter.Invitations.Lists;

public enum InvitationListOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    NameMissing,
    TextTooLong,

    /// <summary>Somebody's personal link stands in it, and would open their page to all.</summary>
    HoldsPersonalLink,

    /// <summary>No page shows it: see <see cref="MarkdownText.Problem"/>.</summary>
    TextTooComplex,

    /// <summary>No letter shows it: see <see cref="InvitationListDraft.Fault"/>.</summary>
    TextDoesNotFit,

    /// <summary>The edition has a list of this name already.</summary>
    NameTaken,
}

/// <summary>What organizers write about a list, before it is saved.</summary>
public sealed record InvitationListDraft(string Name, MarkdownText Text, bool SkipsApproval, bool MayBePassedOn)
{
    /// <summary>What of the text does not fit a letter; null when all does.</summary>
    public LetterTemplateException? Fault() => LetterProse.FaultOf(Text.Source);

    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public InvitationListOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Name))
            return InvitationListOutcome.NameMissing;
        if (Name.Length > InvitationList.MaxNameLength || Text.Source.Length > InvitationList.MaxTextLength)
            return InvitationListOutcome.TextTooLong;
        if (SentLinkCleanup.HoldsSecret(Text.Source))
            return InvitationListOutcome.HoldsPersonalLink;
        if (Text.Problem is not null)
            return InvitationListOutcome.TextTooComplex;
        return Fault() is null ? null : InvitationListOutcome.TextDoesNotFit;
    }

    public void WriteTo(InvitationList list) =>
        (list.Name, list.Text, list.SkipsApproval, list.MayBePassedOn) = (Name, Text, SkipsApproval, MayBePassedOn);
}
