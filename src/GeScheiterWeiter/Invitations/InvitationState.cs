namespace GeScheiterWeiter.Invitations;

public enum InvitationState
{
    /// <summary>On the list; nobody has written yet.</summary>
    Drafted,

    /// <summary>The letter lies in the outbox.</summary>
    Queued,

    /// <summary>The mail server has taken the letter. No answer yet.</summary>
    Sent,

    /// <summary>The mail server refuses the letter for good, or it came back.</summary>
    Bounced,

    /// <summary>Holds a registration, by this invitation or another way.</summary>
    Registered,

    /// <summary>Has no time, or has passed it on.</summary>
    Declined,

    /// <summary>Wants no invitations any more.</summary>
    OptedOut,

    /// <summary>The edition is over or cancelled, and there was no answer.</summary>
    Expired,

    /// <summary>Taken back by an organizer.</summary>
    Withdrawn,
}
