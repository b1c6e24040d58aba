using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Export;

/// <summary>A list on its way to whoever takes it along.</summary>
internal sealed class ExportData : IHoldsPersonalData
{
    private static readonly ProcessingActivity TakingAlong = new("Listen zum Mitnehmen", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die sich angemeldet haben",
        Purpose = "Einen Abend vorbereiten, wo die Website nicht hinkommt",
        Basis = LegalBasis.Request,
        SeenBy = "die Organisator:in, die sie mitnimmt; dass sie es getan hat, steht im Protokoll",
    };

    public void Describe(DataMap map) =>
        map.File(
            TakingAlong, "Die ausgewählten Angaben aus Anmeldungen, als Datei auf dem Server, während sie heruntergeladen wird",
            typeof(ExportRegistrationsController), RetentionPeriod.Deleted("sobald sie heruntergeladen ist"));
}
