namespace GeScheiterWeiter.Invitations;

/// <summary>What the states of an invitation are called by people.</summary>
public static class InvitationWords
{
    public static string Words(this InvitationState state) => state switch
    {
        InvitationState.Drafted => "noch nicht eingeladen",
        InvitationState.Queued => "Einladung unterwegs",
        InvitationState.Sent => "eingeladen",
        InvitationState.Bounced => "unzustellbar",
        InvitationState.Registered => "angemeldet",
        InvitationState.Declined => "abgelehnt",
        InvitationState.OptedOut => "möchte keine Einladungen",
        InvitationState.Expired => "ohne Antwort verfallen",
        InvitationState.Withdrawn => "Einladung zurückgezogen",
    };
}
