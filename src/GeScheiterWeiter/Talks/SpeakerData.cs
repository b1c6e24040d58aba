using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Talks;

/// <summary>Who tells something, what it is, and what they have agreed to.</summary>
internal sealed class SpeakerData : IHoldsPersonalData
{
    internal static readonly ProcessingActivity Programme = new("Programm und Sprecher:innen", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die etwas erzählen",
        Purpose = "Ankündigen, wer was erzählt, und es nachlesbar halten",
        Basis = LegalBasis.Request,
        SeenBy = "alle, die die Website lesen",
        Recipients = "alle, die die Website lesen",
    };

    internal static readonly ProcessingActivity Contact = new("Kontakt zu Sprecher:innen", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die etwas erzählen",
        Purpose = "Absprachen zum Abend",
        Basis = LegalBasis.Request,
        SeenBy = "Organisator:innen",
    };

    internal static readonly ProcessingActivity Consents = new("Was nach dem Abend bleiben darf", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die etwas erzählen",
        Purpose = "Nur veröffentlichen, womit alle einverstanden sind, die erzählt haben",
        Basis = LegalBasis.Consent,
        SeenBy = "Organisator:innen und die Person selbst",
    };

    public void Describe(DataMap map)
    {
        const string ByOrganizers = "sobald eine Organisator:in die Seite der Sprecher:in löscht; auf Wunsch jederzeit";
        map.Rows<Speaker>(Programme, RetentionPeriod.Deleted(ByOrganizers))
            .Hold("Name", s => s.Name, s => s.SortName, s => s.Slug, s => s.SearchText, s => s.FoldingVersion)
            .Hold("Organisation, Rolle und Seite", s => s.Organisation, s => s.Role, s => s.Side)
            .Hold("Vorstellung und Links", s => s.Biography, s => s.Links)
            .Frame(s => s.Id, s => s.PhotoId, s => s.Version);
        map.Rows<Speaker>(Contact,
            RetentionPeriod.Deleted("sobald eine Organisator:in sie herausnimmt, spätestens mit der Seite der Sprecher:in"))
            .Hold("E-Mail-Adresse", s => s.Email);
        map.Rows<Talk>(Programme, RetentionPeriod.Deleted("sobald eine Organisator:in den Vortrag löscht"))
            .Hold("Titel, Beschreibung und Links des Vortrags", t => t.Title, t => t.Slug, t => t.Abstract, t => t.Links)
            .Frame(t => t.Id, t => t.EditionId, t => t.Order, t => t.StartUtc, t => t.DurationMinutes, t => t.Version, t => t.Facts);
        var withTheirPart = RetentionPeriod.Deleted("sobald jemand den Vortrag nicht mehr erzählt");
        map.Rows<TalkSpeaker>(Programme, withTheirPart)
            .Hold("Wer welchen Vortrag erzählt", s => s.TalkId, s => s.SpeakerId, s => s.Order);
        map.Rows<TalkSpeaker>(Consents, withTheirPart)
            .Hold("Wann sich jemand zum Bleiben geäußert hat", s => s.SaidUtc);
        map.Rows<TalkConsent>(Consents, RetentionPeriod.Deleted("sobald die Person die Zustimmung zurücknimmt"), withTheirPart)
            .Hold("Womit jemand wann einverstanden war", c => c.Artefact, c => c.NotedUtc, c => c.IsOwnWord)
            .Frame(c => c.TalkId, c => c.SpeakerId);
        map.Rows<TalkSlides>(
                Programme, RetentionPeriod.Deleted("sobald die Person oder eine Organisator:in sie löscht"), withTheirPart)
            .Hold("Folien", s => s.Content, s => s.Hash, s => s.Pages, s => s.Size, s => s.UploadedUtc, s => s.HoldNoNames)
            .Frame(s => s.TalkId);
        FindPeople(map);
    }

    private static void FindPeople(DataMap map)
    {
        map.Find<Speaker>(who => AddressColumn.Holds<Speaker>(who.Address, s => s.Email), s => s.Id);
        map.Find<Talk>(who => t => t.Speakers.Any(s => who.Ids.Contains(s.SpeakerId)), t => t.Id);
        map.Find<TalkSpeaker>(who => s => who.Ids.Contains(s.SpeakerId));
        map.Find<TalkConsent>(who => c => who.Ids.Contains(c.SpeakerId));
        map.Find<TalkSlides>(who => s => who.Ids.Contains(s.TalkId));
    }
}
