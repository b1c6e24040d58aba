using Door = GeScheiterWeiter.Web.Tests.Access.Access;

namespace GeScheiterWeiter.Web.Tests.Access;

/// <summary>
/// Every endpoint of the site and whom it lets in. A new endpoint fails the test until it has a line here, in the part of its
/// door, sorted by address.
/// </summary>
public static class AccessTable
{
    public static readonly IReadOnlyDictionary<string, Door> Rows = new Dictionary<string, Door>
    {
        // Visitors
        ["ANY /fehler/{status:int}"] = Door.Everyone,
        ["GET /"] = Door.Everyone,
        ["GET /.well-known/security.txt"] = Door.Everyone,
        ["GET /ausgaben"] = Door.Everyone,
        ["GET /ausgaben/{edition}"] = Door.Everyone,
        ["GET /ausgaben/{edition}/kalender.ics"] = Door.Everyone,
        ["GET /ausgaben/{edition}/vortraege/{talk}"] = Door.Everyone,
        ["GET /ausgaben/{edition}/anmelden"] = Door.Everyone,
        ["POST /ausgaben/{edition}/anmelden"] = Door.Everyone,
        ["GET /ausgaben/{edition}/anmelden/gesendet"] = Door.Everyone,
        ["GET /barrierefreiheit"] = Door.Everyone,
        ["GET /bestaetigen/{token}"] = Door.Everyone,
        ["POST /bestaetigen/{token}"] = Door.Everyone,
        ["POST /bestaetigen/{token}/neu"] = Door.Everyone,
        ["GET /datenschutz"] = Door.Everyone,
        ["GET /english"] = Door.Everyone,
        ["GET /feed.atom"] = Door.Everyone,
        ["ANY /health/live"] = Door.Everyone,
        ["ANY /health/ready"] = Door.Everyone,
        ["GET /impressum"] = Door.Everyone,
        ["GET /leichte-sprache"] = Door.Everyone,
        ["GET /mitwirkende/{speaker}"] = Door.Everyone,
        ["GET /robots.txt"] = Door.Everyone,
        ["GET /sitemap.xml"] = Door.Everyone,
        ["GET /verhaltenskodex"] = Door.Everyone,

        // Attendees: the token in the address is the key
        ["GET /teilnahme/{token}"] = Door.Everyone,
        ["GET /teilnahme/{token}/absagen"] = Door.Everyone,
        ["POST /teilnahme/{token}/absagen"] = Door.Everyone,
        ["POST /teilnahme/{token}/absagen/zuruecknehmen"] = Door.Everyone,
        ["POST /teilnahme/{token}/brief"] = Door.Everyone,
        ["GET /teilnahme/{token}/daten"] = Door.Everyone,
        ["POST /teilnahme/{token}/daten"] = Door.Everyone,
        ["GET /teilnahme/{token}/kalender.ics"] = Door.Everyone,

        // Organizers
        ["GET /admin"] = Door.Reader,
        ["POST /admin/abmelden"] = Door.Everyone,
        ["GET /admin/anmelden"] = Door.Everyone,
        ["POST /admin/anmelden"] = Door.Everyone,
        ["GET /admin/anmelden/code"] = Door.Everyone,
        ["POST /admin/anmelden/code"] = Door.Everyone,
        ["POST /admin/anmelden/passkey"] = Door.Everyone,
        ["POST /admin/anmelden/passkey/optionen"] = Door.Everyone,
        ["GET /admin/anmelden/wiederherstellung"] = Door.Everyone,
        ["POST /admin/anmelden/wiederherstellung"] = Door.Everyone,
        ["GET /admin/audit"] = Door.Reader,
        ["GET /admin/einrichten/{token}"] = Door.Everyone,
        ["POST /admin/einrichten/{token}"] = Door.Everyone,
        ["GET /admin/konto"] = Door.SignedIn,
        ["POST /admin/konto"] = Door.SignedIn,
        ["GET /admin/konto/app"] = Door.SignedIn.Recently,
        ["POST /admin/konto/app"] = Door.SignedIn.Recently,
        ["POST /admin/konto/app/entfernen"] = Door.SignedIn.Recently,
        ["GET /admin/konto/passkeys"] = Door.SignedIn.Recently,
        ["POST /admin/konto/passkeys"] = Door.SignedIn.Recently,
        ["POST /admin/konto/passkeys/optionen"] = Door.SignedIn.Recently,
        ["POST /admin/konto/passkeys/{id}/entfernen"] = Door.SignedIn.Recently,
        ["POST /admin/konto/passkeys/{id}/umbenennen"] = Door.SignedIn.Recently,
        ["GET /admin/konto/passwort"] = Door.SignedIn.Recently,
        ["POST /admin/konto/passwort"] = Door.SignedIn.Recently,
        ["POST /admin/konto/ueberall-abmelden"] = Door.SignedIn,
        ["GET /admin/konto/wiederherstellungscodes"] = Door.SignedIn.Recently,
        ["POST /admin/konto/wiederherstellungscodes"] = Door.SignedIn.Recently,
        ["POST /admin/konto/wiederherstellungscodes/datei"] = Door.SignedIn.Recently,
        ["GET /admin/konto/zweiter-faktor"] = Door.SignedIn,
        ["GET /admin/nochmal-anmelden"] = Door.SignedIn,
        ["POST /admin/nochmal-anmelden"] = Door.SignedIn,
        ["GET /admin/passwort-vergessen"] = Door.Everyone,
        ["POST /admin/passwort-vergessen"] = Door.Everyone,
        ["GET /admin/passwort-vergessen/{token}"] = Door.Everyone,
        ["POST /admin/passwort-vergessen/{token}"] = Door.Everyone,
        ["GET /admin/team"] = Door.Owner.Recently,
        ["GET /admin/team/einladen"] = Door.Owner.Recently,
        ["POST /admin/team/einladen"] = Door.Owner.Recently,
        ["GET /admin/team/{id:guid}"] = Door.Owner.Recently,
        ["GET /admin/team/{id:guid}/entfernen"] = Door.Owner.Recently,
        ["POST /admin/team/{id:guid}/entfernen"] = Door.Owner.Recently,
        ["POST /admin/team/{id:guid}/neu-einladen"] = Door.Owner.Recently,
        ["POST /admin/team/{id:guid}/rolle"] = Door.Owner.Recently,
    };
}
