using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Pages;

/// <summary>
/// To whom people turn where a report of a barrier has not helped, by whose law the operator is under. A line each for name, place and
/// web address, as public sources had them in 2026. Where they left a doubt, there is none: the operator says it.
/// </summary>
public sealed class EnforcementBodies(IOptions<AccessibilityOptions> options)
{
    private readonly Dictionary<Jurisdiction, string> _configured = options.Value.EnforcementBodies
        .ToDictionary(body => Enum.Parse<Jurisdiction>(body.Key, ignoreCase: true), body => body.Value);

    /// <returns>Empty where none is known.</returns>
    public string Of(Jurisdiction? jurisdiction) => jurisdiction is { } known
        ? _configured.GetValueOrDefault(known) ?? Shipped(known)
        : "";

    private static string Shipped(Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.Bund =>
            "Schlichtungsstelle nach § 16 des Behindertengleichstellungsgesetzes (BGG)\nhttps://www.schlichtungsstelle-bgg.de",
        Jurisdiction.BadenWuerttemberg =>
            "Schlichtungsstelle beim Landeszentrum Barrierefreiheit (LZ-BARR)\nhttps://barrierefreiheit-bw.de",
        Jurisdiction.Bayern =>
            "Durchsetzungs- und Überwachungsstelle beim Landesamt für Digitalisierung, Breitband und Vermessung",
        Jurisdiction.Berlin => "Landesbeauftragte für digitale Barrierefreiheit\nhttps://www.berlin.de/lb/digitale-barrierefreiheit/",
        Jurisdiction.Brandenburg => "Durchsetzungsstelle für digitale Barrierefreiheit des Landes Brandenburg",
        Jurisdiction.Bremen =>
            "Zentralstelle für barrierefreie Informationstechnik\nLandesbehindertenbeauftragter der Freien Hansestadt Bremen\n"
            + "https://www.behindertenbeauftragter.bremen.de",
        Jurisdiction.Hessen => "Durchsetzungs- und Überwachungsstelle für barrierefreie IT des Landes Hessen\nhttps://lbit.hessen.de",
        Jurisdiction.Niedersachsen =>
            "Schlichtungsstelle nach § 9d des Niedersächsischen Behindertengleichstellungsgesetzes (NBGG)\n"
            + "https://www.behindertenbeauftragte-niedersachsen.de",
        Jurisdiction.NordrheinWestfalen =>
            "Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen\nhttps://www.lbbp.nrw.de/ombudsstelle",
        Jurisdiction.RheinlandPfalz =>
            "Durchsetzungsstelle bei der Landesbeauftragten für die Belange von Menschen mit Behinderungen\n"
            + "https://behindertenbeauftragte.rlp.de",
        Jurisdiction.SachsenAnhalt =>
            "Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt\nhttps://www.lf-barrierefreiheit-st.de",
        Jurisdiction.SchleswigHolstein =>
            "Beschwerdestelle für barrierefreie Informationstechnik Schleswig-Holstein\n"
            + "https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren/",
        Jurisdiction.Hamburg or Jurisdiction.MecklenburgVorpommern or Jurisdiction.Saarland or Jurisdiction.Sachsen
            or Jurisdiction.Thueringen => "",
    };
}
