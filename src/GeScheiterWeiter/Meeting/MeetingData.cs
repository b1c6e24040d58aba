using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Meeting;

internal sealed class MeetingData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Asking = new("Fragen an die Sprecher:innen", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die eine Frage stellen oder „Das frage ich auch“ sagen",
        Purpose = "Sprecher:innen beantworten, was viele wissen möchten",
        Basis = LegalBasis.Request,
        SeenBy = "Organisator:innen; ohne Namen alle Angemeldeten und die Sprecher:innen; mit Namen nur mit Erlaubnis",
    };

    private static readonly ProcessingActivity Reading = new("Fragen lesen", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die etwas erzählen",
        Purpose = "Sprecher:innen lesen, was sie gefragt werden",
        Basis = LegalBasis.Request,
        SeenBy = "niemand",
    };

    public void Describe(DataMap map)
    {
        map.Rows<Question>(
                Asking, RetentionPeriod.Deleted("sobald die Person sie zurücknimmt"), RetentionPeriod.Deleted("mit der Anmeldung"))
            .Hold("Die Frage, wann sie gestellt wurde, ob der Name dabei stehen darf", q => q.Text, q => q.AskedUtc, q => q.MayBeNamed)
            .Frame(q => q.Id, q => q.EditionId, q => q.RegistrationId, q => q.TalkId, q => q.Number, q => q.State);
        map.Rows<QuestionSupport>(
                Asking, RetentionPeriod.Deleted("sobald die Person es zurücknimmt"),
                RetentionPeriod.Deleted("mit der Anmeldung, oder innerhalb einer Stunde nach der Frage"))
            .Hold("Wer „Das frage ich auch“ sagt", s => s.QuestionId, s => s.RegistrationId);
        map.Rows<SpeakerToken>(Reading, RetentionPeriod.Deleted("mit dem Vortrag"))
            .Hold("Früherer gemeinsamer Link zu den Fragen eines Vortrags (Prüfwert)", t => t.Hash)
            .Frame(t => t.TalkId);
        map.NotPersonal<EditionRoom>(
            "wo der Abend stattfindet und was im Warteraum steht", r => r.EditionId, r => r.Address, r => r.TestAddress, r => r.Doors,
            r => r.DoorsLeadMinutes, r => r.FallbackAddress, r => r.FallbackIsShown, r => r.FallbackText, r => r.Notice, r => r.Version);
        map.Find<Question>(who => q => who.Ids.Contains(q.RegistrationId));
        map.Find<QuestionSupport>(who => s => who.Ids.Contains(s.RegistrationId));
        map.DoNotFind<SpeakerToken>("Ein früherer gemeinsamer Link gehört zu einem Vortrag, nicht zu einem Menschen.");
    }
}
