using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Web.Tests.Access;

/// <summary>Whom an endpoint lets in.</summary>
public sealed record AccessRule
{
    public static readonly AccessRule Everyone = new();

    /// <summary>Whoever has given a password, also before the second factor is set up.</summary>
    public static readonly AccessRule SignedIn = new() { NeedsSession = true };

    public static readonly AccessRule Reader = Role(OrganizerRole.Reader);

    public static readonly AccessRule Organizer = Role(OrganizerRole.Organizer);

    public static readonly AccessRule Owner = Role(OrganizerRole.Owner);

    public bool NeedsSession { get; private init; }

    public OrganizerRole? Lowest { get; private init; }

    public bool NeedsRecentProof { get; private init; }

    /// <summary>A POST is taken without a page before it: a mail program sends it, and the secret in the address says enough.</summary>
    public bool TakesOneClick { get; private init; }

    /// <summary>As well: proved within the last 15 minutes.</summary>
    public AccessRule Recently => this with { NeedsRecentProof = true };

    public AccessRule ByOneClick => this with { TakesOneClick = true };

    public Entry EntryFor(Person person)
    {
        if (NeedsSession && person.Role is null)
            return Entry.SentToSignIn;
        if (Lowest is not { } lowest)
            return NeedsRecentProof && !person.ProvedRecently ? Entry.SentToSignIn : Entry.LetIn;
        if (person.Role < lowest)
            return Entry.Refused;
        if (!person.HasSecondFactor || (NeedsRecentProof && !person.ProvedRecently))
            return Entry.SentToSignIn;
        return Entry.LetIn;
    }

    private static AccessRule Role(OrganizerRole lowest) => new() { NeedsSession = true, Lowest = lowest };
}

public enum Entry
{
    LetIn,

    /// <summary>To the page where one signs in, sets up the second factor, or proves once more who one is.</summary>
    SentToSignIn,

    Refused,
}

/// <summary>Somebody at the door. Without a role: nobody is signed in.</summary>
public sealed record Person(string Name, OrganizerRole? Role, bool HasSecondFactor = true, bool ProvedRecently = true)
{
    public static readonly IReadOnlyList<Person> All =
    [
        new("a visitor", null),
        new("a reader", OrganizerRole.Reader),
        new("an organizer", OrganizerRole.Organizer),
        new("an owner", OrganizerRole.Owner),
        new("an organizer without a second factor", OrganizerRole.Organizer, HasSecondFactor: false),
        new("an owner who signed in an hour ago", OrganizerRole.Owner, ProvedRecently: false),
    ];
}
