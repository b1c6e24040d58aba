using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Speaking;

internal sealed class SpeakingData(Retention retention) : IHoldsPersonalData
{
    public void Describe(DataMap map)
    {
        var valid =
            $"gültig bis {retention.PersonalLinks.InWords()} nach dem Abend, mindestens aber {retention.SpeakerLinksAtLeast.InWords()}";
        map.Rows<SpeakingToken>(
                SpeakerData.Contact, RetentionPeriod.DeletedAfter(retention.EndedLinks, "nachdem der Link abgelaufen ist"),
                RetentionPeriod.Deleted("früher, wenn Organisator:innen den Link erneuern oder die Person nichts mehr erzählt"))
            .Hold($"Persönlicher Link (Prüfwert), {valid}", t => t.Hash, t => t.IssuedUtc)
            .Frame(t => t.SpeakerId, t => t.EditionId);
        map.NotPersonal<SpeakingRun>("dass Sprecher:innen geschrieben wurde", r => r.Id, r => r.EditionId, r => r.Kind, r => r.Day,
            r => r.BegunUtc);
        map.Find<SpeakingToken>(who => t => who.Ids.Contains(t.SpeakerId));
    }
}
