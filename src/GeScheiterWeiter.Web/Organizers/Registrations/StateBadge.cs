using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Organizers.Registrations;

public static class StateBadge
{
    /// <summary>The kind of badge a state wears; the word in it says the same.</summary>
    public static string ClassFor(RegistrationState state) => state switch
    {
        RegistrationState.Seated => "badge--good",
        RegistrationState.Waiting or RegistrationState.AwaitingApproval => "badge--warn",
        RegistrationState.Unconfirmed or RegistrationState.Cancelled => "badge--quiet",
        RegistrationState.Declined => "badge--bad",
    };
}
