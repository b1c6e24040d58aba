using GeScheiterWeiter.Invitations.Sending;

namespace GeScheiterWeiter.Invitations;

/// <summary>What the states of an invitation, and of the letters of a list, are called by people.</summary>
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
        InvitationState.Withdrawn => "zurückgezogen",
    };

    public static string Words(this InvitationLetterKind kind) => kind switch
    {
        InvitationLetterKind.First => "Einladung",
        InvitationLetterKind.Reminder => "Erinnerung",
    };

    public static string Words(this InvitationOrderState state) => state switch
    {
        InvitationOrderState.Writing => "unterwegs",
        InvitationOrderState.Written => "fertig",
        InvitationOrderState.Stopped => "beendet",
        InvitationOrderState.Overtaken => "vorzeitig zu Ende",
    };
}
