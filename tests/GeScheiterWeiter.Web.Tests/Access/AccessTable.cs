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
        ["GET /"] = Door.Everyone,

        // Attendees: the token in the address is the key

        // Organizers
    };
}
