using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Introductions;

internal sealed class IntroductionData(Retention retention) : IHoldsPersonalData
{
    private static readonly ProcessingActivity Meeting = new("Kennenlernen", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die andere Teilnehmer:innen kennenlernen möchten",
        Purpose = "Zwei Menschen zusammenbringen, wenn beide das möchten",
        Basis = LegalBasis.Consent,
        SeenBy = "ohne Namen, wer einander vorgeschlagen wird; mit Namen und Kontakt erst, wenn beide Ja gesagt haben",
    };

    public void Describe(DataMap map)
    {
        var over = RetentionPeriod.DeletedAfter(retention.Introductions, "nach dem Tag der Ausgabe");
        map.Rows<IntroductionProfile>(
                Meeting, over, RetentionPeriod.Deleted("früher, wenn die Person es zurücknimmt oder ihren Platz endgültig zurückgibt"))
            .Hold("Was jemand sucht und anbietet, und wen jemand kennenlernen möchte", p => p.Seeks, p => p.Offers, p => p.Whom,
                p => p.Topics, p => p.Kind)
            .Hold("Wie man die Person erreicht", p => p.Contact)
            .Frame(p => p.RegistrationId, p => p.EditionId, p => p.JoinedUtc);
        map.Rows<Introduction>(Meeting, over, RetentionPeriod.Deleted("früher mit einer der beiden Anmeldungen"))
            .Hold("Wer wem vorgeschlagen wurde", i => i.FirstId, i => i.SecondId, i => i.ProposedUtc, i => i.ToldUtc)
            .Secret("Was beide dazu sagen", i => i.FirstSaysYes, i => i.SecondSaysYes)
            .Frame(i => i.Id, i => i.EditionId, i => i.FirstLetterId, i => i.SecondLetterId);
        map.NotPersonal<IntroductionSetting>("welche Themen es gibt", s => s.EditionId, s => s.Topics, s => s.Version);
        map.Find<IntroductionProfile>(who => p => who.Ids.Contains(p.RegistrationId));
        map.Find<Introduction>(who => i => who.Ids.Contains(i.FirstId) || who.Ids.Contains(i.SecondId));
    }
}
