using GeScheiterWeiter.Invitations;

namespace GeScheiterWeiter.Web.Organizers.Invitations;

public static class InvitationBadge
{
    /// <summary>The kind of badge a state wears; the word in it says the same.</summary>
    public static string ClassFor(InvitationState state) => state switch
    {
        InvitationState.Registered => "badge--good",
        InvitationState.Queued or InvitationState.Sent => "badge--accent",
        InvitationState.Bounced => "badge--bad",
        InvitationState.Drafted or InvitationState.Declined or InvitationState.OptedOut or InvitationState.Expired
            or InvitationState.Withdrawn => "badge--quiet",
    };
}
