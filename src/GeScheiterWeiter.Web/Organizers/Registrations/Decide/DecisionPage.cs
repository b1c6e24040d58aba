using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Decide;

public sealed record DecisionPage(EditionHeader Edition, RegistrationFacts Registration, Decision Decision, DecisionForm Form)
{
    public string Heading => Decision switch
    {
        Decision.Approve => "Anmeldung freigeben",
        Decision.Decline => "Anmeldung ablehnen",
        Decision.Cancel => "Anmeldung absagen",
    };

    public string Consequence => Decision switch
    {
        Decision.Approve when Edition is { Free: null or > 0, Waiting: 0 } =>
            "Mit der Freigabe gibt es sofort einen Platz und einen Brief mit dem Kalendereintrag.",
        Decision.Approve => "Zurzeit ist kein Platz frei: Mit der Freigabe geht es auf die Warteliste, und ein Brief sagt das.",
        Decision.Decline => "Die Person bekommt einen Brief, dass es diesmal keinen Platz gibt.",
        Decision.Cancel =>
            "Die Person bekommt einen Brief, und ihr Kalendereintrag wird zurückgezogen. "
            + "Ein frei werdender Platz geht sofort an die nächste Person auf der Warteliste.",
    };

    public string Button => Decision switch
    {
        Decision.Approve => "Freigeben",
        Decision.Decline => "Ablehnen",
        Decision.Cancel => "Absagen",
    };
}
