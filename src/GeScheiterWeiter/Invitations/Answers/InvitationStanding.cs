using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Invitations.Answers;

/// <summary>What an invitation opens at this moment: the page shows it, and the desks decide by it.</summary>
public enum InvitationStanding
{
    /// <summary>An answer is welcome, also another one than before.</summary>
    Open,

    /// <summary>Has a seat, waits for one, or waits for an organizer's word.</summary>
    Registered,

    /// <summary>Waits for a seat, while one is kept for this list.</summary>
    MayMoveUp,

    /// <summary>A colleague has it now.</summary>
    PassedOn,

    OptedOut,
    Withdrawn,

    /// <summary>The organizers have declined the registration, and this list changes nothing about that.</summary>
    NotAdmitted,

    EditionCancelled,
    EditionOver,
}

public static class InvitationStandings
{
    /// <param name="invitation">With list and edition.</param>
    /// <param name="registration">Of the same address, if there is one.</param>
    /// <param name="nowUtc">The moment.</param>
    public static InvitationStanding Of(Invitation invitation, RegistrationState? registration, DateTime nowUtc)
    {
        var edition = invitation.List.Edition;
        if (edition.State == EditionState.Cancelled)
            return InvitationStanding.EditionCancelled;
        if (nowUtc >= edition.EndUtc)
            return InvitationStanding.EditionOver;
        if (registration == RegistrationState.Waiting && invitation.Stands && invitation.List.HasSeatAt(nowUtc))
            return InvitationStanding.MayMoveUp;
        if (registration?.IsHeld() == true)
            return InvitationStanding.Registered;
        if (invitation.State == InvitationState.Withdrawn)
            return InvitationStanding.Withdrawn;
        if (invitation.State == InvitationState.OptedOut)
            return InvitationStanding.OptedOut;
        if (invitation.IsPassedOn)
            return InvitationStanding.PassedOn;
        return registration == RegistrationState.Declined && !invitation.List.SkipsApproval
            ? InvitationStanding.NotAdmitted
            : InvitationStanding.Open;
    }
}
