namespace GeScheiterWeiter.Invitations.Lists;

public enum InvitationListOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    NameMissing,
    TextTooLong,

    /// <summary>The edition has a list of this name already.</summary>
    NameTaken,
}

/// <summary>What organizers write about a list, before it is saved.</summary>
public sealed record InvitationListDraft(string Name, string? Text, bool SkipsApproval, bool MayBePassedOn)
{
    /// <summary>What stands in the way of saving it; null when nothing does.</summary>
    public InvitationListOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Name))
            return InvitationListOutcome.NameMissing;
        return Name.Length > InvitationList.MaxNameLength || Text?.Length > InvitationList.MaxTextLength
            ? InvitationListOutcome.TextTooLong
            : null;
    }

    public void WriteTo(InvitationList list) =>
        (list.Name, list.Text, list.SkipsApproval, list.MayBePassedOn) = (Name, Text, SkipsApproval, MayBePassedOn);
}
