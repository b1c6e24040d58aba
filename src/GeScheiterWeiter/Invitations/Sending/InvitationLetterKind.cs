namespace GeScheiterWeiter.Invitations.Sending;

public enum InvitationLetterKind
{
    /// <summary>The invitation itself.</summary>
    First,

    Reminder,
}
