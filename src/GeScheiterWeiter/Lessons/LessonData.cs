using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Lessons;

internal sealed class LessonData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Lessons = new("Erkenntnisse nach dem Abend", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die etwas erzählt haben",
        Purpose = "Andere lernen aus einer Geschichte",
        Basis = LegalBasis.Consent,
        SeenBy = "alle, die die Website lesen, soweit alle Erzähler:innen einverstanden sind",
        Recipients = "alle, die die Website lesen",
    };

    public void Describe(DataMap map)
    {
        map.Rows<Lesson>(
                Lessons, RetentionPeriod.Deleted("mit ihrem Vortrag, oder sobald eine Organisator:in sie löscht"),
                RetentionPeriod.Deleted("von der Website genommen, sobald jemand die Zustimmung zurücknimmt"))
            .Hold("Die Geschichte", l => l.Title, l => l.Slug, l => l.Summary, l => l.Story, l => l.Topics, l => l.TransferableTo,
                l => l.SearchText, l => l.FoldingVersion)
            .Hold("Link zur Aufzeichnung", l => l.RecordingUrl)
            .Frame(l => l.Id, l => l.TalkId, l => l.State, l => l.VisibleFromUtc, l => l.NamesAreChecked, l => l.UpdatedUtc,
                l => l.Version);
        map.Find<Lesson>(who => l => l.Talk.Speakers.Any(s => who.Ids.Contains(s.SpeakerId)));
    }
}
