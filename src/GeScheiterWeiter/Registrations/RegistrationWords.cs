using GeScheiterWeiter.Registrations.Attendances;

namespace GeScheiterWeiter.Registrations;

/// <summary>What states and sides are called by people, on pages and in files alike.</summary>
public static class RegistrationWords
{
    public static string Words(this RegistrationState state) => state switch
    {
        RegistrationState.Unconfirmed => "unbestätigt",
        RegistrationState.AwaitingApproval => "wartet auf Freigabe",
        RegistrationState.Seated => "Platz",
        RegistrationState.Waiting => "Warteliste",
        RegistrationState.Cancelled => "abgesagt",
        RegistrationState.Declined => "abgelehnt",
    };

    public static string Words(this AttendeeSide side) => side switch
    {
        AttendeeSide.Administration => "Verwaltung",
        AttendeeSide.Provider => "Dienstleister:in",
        AttendeeSide.Partner => "Kooperationspartner:in",
        AttendeeSide.Other => "woanders",
    };

    public static string Words(this RegistrationOrigin origin) => origin switch
    {
        RegistrationOrigin.Website => "selbst angemeldet",
        RegistrationOrigin.ByHand => "von Hand eingetragen",
        RegistrationOrigin.Import => "aus einer Liste übernommen",
        RegistrationOrigin.Invitation => "über eine Einladung",
    };

    public static string Words(this Approval approval) => approval switch
    {
        Approval.Pending => "noch offen",
        Approval.Given => "freigegeben",
        Approval.Refused => "abgelehnt",
    };

    public static string Words(this Presence presence) => presence switch
    {
        Presence.Present => "war da",
        Presence.Absent => "war nicht da",
    };
}
