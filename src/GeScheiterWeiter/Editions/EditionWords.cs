namespace GeScheiterWeiter.Editions;

/// <summary>What the states and choices of an edition are called by people.</summary>
public static class EditionWords
{
    public static string Words(this EditionState state) => state switch
    {
        EditionState.Draft => "Entwurf",
        EditionState.Announced => "angekündigt",
        EditionState.ProgrammeSettled => "Programm steht",
        EditionState.Cancelled => "abgesagt",
    };

    public static string Words(this AudienceRule audience) => audience switch
    {
        AudienceRule.AdministrationOnly => "Nur Verwaltung (alle anderen brauchen eine Freigabe)",
        AudienceRule.AdministrationAndPartners => "Verwaltung, ihre Dienstleister und Kooperationspartner",
    };

    public static string Words(this EditionAccent accent) => accent switch
    {
        EditionAccent.Coral => "Koralle",
        EditionAccent.Ochre => "Ocker",
        EditionAccent.Moss => "Moos",
        EditionAccent.Lagoon => "Lagune",
        EditionAccent.Plum => "Pflaume",
    };
}
