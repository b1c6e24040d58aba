namespace GeScheiterWeiter.Pages;

public static class JurisdictionWords
{
    public static string Words(this Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.BadenWuerttemberg => "Baden-Württemberg",
        Jurisdiction.MecklenburgVorpommern => "Mecklenburg-Vorpommern",
        Jurisdiction.NordrheinWestfalen => "Nordrhein-Westfalen",
        Jurisdiction.RheinlandPfalz => "Rheinland-Pfalz",
        Jurisdiction.SachsenAnhalt => "Sachsen-Anhalt",
        Jurisdiction.SchleswigHolstein => "Schleswig-Holstein",
        Jurisdiction.Thueringen => "Thüringen",
        Jurisdiction.Bund or Jurisdiction.Bayern or Jurisdiction.Berlin or Jurisdiction.Brandenburg or Jurisdiction.Bremen
            or Jurisdiction.Hamburg or Jurisdiction.Hessen or Jurisdiction.Niedersachsen or Jurisdiction.Saarland
            or Jurisdiction.Sachsen => jurisdiction.ToString(),
    };
}
