namespace GeScheiterWeiter.Registrations;

/// <summary>
/// A person may have the use of their data restricted: what is stored stays, also when its time is over, and nobody works with it.
/// Organizers see how many such registrations there are, and nothing else of them; seats they have stay taken.
/// </summary>
public static class RestrictedRegistrations
{
    /// <summary>What organizers read instead of a name.</summary>
    public const string NoName = "(eingeschränkt)";

    /// <summary>Those that may be worked with.</summary>
    public static IQueryable<Registration> Unrestricted(this IQueryable<Registration> registrations) =>
        registrations.Where(r => r.RestrictedUtc == null);

    /// <summary>Those who get what is written to many: they have not objected.</summary>
    public static IQueryable<Registration> WritableToMany(this IQueryable<Registration> registrations) =>
        registrations.Unrestricted().Where(r => r.LettersEndedUtc == null);
}
