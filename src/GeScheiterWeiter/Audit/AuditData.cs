using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Audit;

/// <summary>What the audit log holds of people: numbers, never names.</summary>
internal sealed class AuditData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Log =
        new("Protokoll der Änderungen", PeopleGroup.Attendees, PeopleGroup.Speakers, PeopleGroup.Organizers)
        {
            Whose = "alle, an deren Daten etwas geändert wurde, und wer es geändert hat",
            Purpose = "Nachvollziehen, wer wann was geändert hat, und dass am Protokoll nichts geändert wurde",
            Basis = LegalBasis.LegitimateInterest,
            SeenBy = "Organisator:innen",
        };

    public void Describe(DataMap map)
    {
        map.Rows<AuditEntry>(Log, RetentionPeriod.Kept("ohne Frist: statt Namen und Adressen stehen darin nur zufällige Kennungen"))
            .Hold("Wer etwas geändert hat (Kennung)", e => e.ActorKind, e => e.ActorId)
            .Hold("Was wann geändert wurde, woran (Kennung)", e => e.AtUtc, e => e.Action, e => e.SubjectKind, e => e.SubjectId,
                e => e.Details)
            .Frame(e => e.Id, e => e.EditionId);
        map.NotPersonal<AuditSeal>(
            "Prüfsummen über das Protokoll",
            s => s.Id, s => s.EntryCount, s => s.FirstEntryId, s => s.LastEntryId, s => s.Hash, s => s.SealedUtc);
        map.Find<AuditEntry>(who => e => e.SubjectId != null && who.Ids.Contains(e.SubjectId.Value));
    }
}
