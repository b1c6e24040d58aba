using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Attendees.Speaking;

/// <summary>What may be kept of a talk, as its speakers read it.</summary>
public static class ArtefactWords
{
    public static string ShortWords(this Artefact artefact) => artefact switch
    {
        Artefact.Text => "die Geschichte als Text",
        Artefact.Names => "Ihr Name",
        Artefact.Slides => "die Folien",
        Artefact.Recording => "die Aufzeichnung",
    };

    /// <summary>Beside the box.</summary>
    public static string Offer(this Artefact artefact) => artefact switch
    {
        Artefact.Text => "Die Geschichte darf als Text auf dieser Website stehen.",
        Artefact.Names => "Mein Name, meine Organisation und der Vortrag dürfen dabeistehen.",
        Artefact.Slides => "Die Folien dürfen zum Herunterladen dabeistehen.",
        Artefact.Recording => "Eine Aufzeichnung darf verlinkt werden, wenn es eine gibt.",
    };

    public static string Effect(this Artefact artefact) => artefact switch
    {
        Artefact.Text =>
            "Die Organisator:innen schreiben sie auf, als Erkenntnis für alle. Ohne diese Zusage ist davon gar nichts zu sehen.",
        Artefact.Names => "Ohne diese Zusage steht die Geschichte ohne Namen da, und es gibt keine Aufzeichnung.",
        Artefact.Slides => "Als PDF, so wie sie hochgeladen sind.",
        Artefact.Recording => "Nur zusammen mit den Namen.",
    };
}
