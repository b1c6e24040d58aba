using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.FormerSlugs;

internal sealed class FormerSlugData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Addresses = new("Frühere Adressen von Seiten", PeopleGroup.Speakers)
    {
        Whose = "Menschen, die etwas erzählen",
        Purpose = "Alte Links auf eine Seite führen weiter dorthin",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "alle, die einen alten Link haben",
        Recipients = "alle, die die Website lesen",
    };

    public void Describe(DataMap map)
    {
        map.Rows<FormerSlug>(Addresses, RetentionPeriod.Deleted("mit der Seite, zu der sie führt"))
            .Hold("Frühere Adresse einer Seite, in der ein Name stehen kann", s => s.Slug)
            .Frame(s => s.Id, s => s.Kind, s => s.OwnerId, s => s.EditionId);
        map.DoNotFind<FormerSlug>("Frühere Adressen von Seiten gehören zur Seite; sie führen zu keiner E-Mail-Adresse.");
    }
}
