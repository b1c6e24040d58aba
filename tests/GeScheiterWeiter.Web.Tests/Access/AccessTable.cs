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
        ["GET /barrierefreiheit"] = Door.Everyone,
        ["GET /datenschutz"] = Door.Everyone,
        ["GET /english"] = Door.Everyone,
        ["GET /feed.atom"] = Door.Everyone,
        ["GET /impressum"] = Door.Everyone,
        ["GET /leichte-sprache"] = Door.Everyone,
        ["GET /mitwirkende/{speaker}"] = Door.Everyone,
        ["GET /robots.txt"] = Door.Everyone,
        ["GET /sitemap.xml"] = Door.Everyone,
        ["GET /verhaltenskodex"] = Door.Everyone,

        // Attendees: the token in the address is the key

        // Organizers
        ["GET /admin"] = Door.Reader,
        ["POST /admin/abmelden"] = Door.Everyone,
        ["GET /admin/anmelden"] = Door.Everyone,
    };
}
