using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Decide;

public sealed record TakeBackPage(EditionHeader Edition, RegistrationFacts Registration, TakeBackForm Form)
{
    public bool WasDeclined => Registration.State == RegistrationState.Declined;

    public bool IsPossible => Registration.State is RegistrationState.Cancelled or RegistrationState.Declined;

    public string Heading => WasDeclined ? "Ablehnung zurücknehmen" : "Absage zurücknehmen";

    public string Consequence => Registration switch
    {
        { State: RegistrationState.Declined } =>
            "Mit der Freigabe gibt es einen Platz, wenn einer frei ist und niemand wartet, sonst einen am Ende der Warteliste.",
        { StateBeforeCancellation: RegistrationState.AwaitingApproval } => "Die Anmeldung wartet danach wieder auf Ihre Freigabe.",
        { IsCancelledByOrganizer: true, StateBeforeCancellation: RegistrationState.Waiting } =>
            "Abgesagt haben Sie: Die Person bekommt ihre alte Stelle auf der Warteliste wieder.",
        { IsCancelledByOrganizer: true } =>
            "Abgesagt haben Sie: Die Person bekommt einen Platz, wenn einer frei ist und niemand wartet, "
            + "sonst steht sie ganz vorn auf der Warteliste.",
        _ =>
            "Abgesagt hat die Person selbst: Sie bekommt einen Platz, wenn einer frei ist und niemand wartet, "
            + "sonst einen am Ende der Warteliste. Von dort können Sie sie vorziehen.",
    };
}
