namespace GeScheiterWeiter.Privacy;

public static class LegalBasisWords
{
    public static string InWords(this LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => "Einwilligung (Artikel 6 Absatz 1 Buchstabe a DSGVO)",
        LegalBasis.Request => "Wunsch, dabei zu sein oder mitzuwirken (Artikel 6 Absatz 1 Buchstabe b DSGVO)",
        LegalBasis.LegalObligation => "gesetzliche Pflicht (Artikel 6 Absatz 1 Buchstabe c DSGVO)",
        LegalBasis.LegitimateInterest => "berechtigtes Interesse (Artikel 6 Absatz 1 Buchstabe f DSGVO)",
        LegalBasis.ExplicitConsent =>
            "ausdrückliche Einwilligung (Artikel 6 Absatz 1 Buchstabe a, Artikel 9 Absatz 2 Buchstabe a DSGVO)",
    };
}
