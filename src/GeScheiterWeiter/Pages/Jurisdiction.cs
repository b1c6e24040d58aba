namespace GeScheiterWeiter.Pages;

/// <summary>Whose law the operator is under, of the federation or a Land: it says which body enforces accessibility with them.</summary>
public enum Jurisdiction
{
    Bund,
    BadenWuerttemberg,
    Bayern,
    Berlin,
    Brandenburg,
    Bremen,
    Hamburg,
    Hessen,
    MecklenburgVorpommern,
    Niedersachsen,
    NordrheinWestfalen,
    RheinlandPfalz,
    Saarland,
    Sachsen,
    SachsenAnhalt,
    SchleswigHolstein,
    Thueringen,
}
