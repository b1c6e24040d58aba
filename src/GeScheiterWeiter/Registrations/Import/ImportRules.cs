using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>What a list is held against.</summary>
/// <param name="Audience">Whom the edition is for; null for a list of people to be invited, who may come from anywhere.</param>
/// <param name="Zone">Whose clock the list means.</param>
/// <param name="NowUtc">Nobody has signed up later.</param>
public sealed record ImportRules(AudienceRule? Audience, TimeZoneInfo Zone, DateTime NowUtc)
{
    /// <summary>Nobody signs up longer before an evening: an older date is a mistake, or something else.</summary>
    public static readonly TimeSpan LongestAgo = TimeSpan.FromDays(2 * 366);

    /// <summary>For a list that becomes registrations.</summary>
    public static ImportRules Of(Edition edition, DateTime nowUtc) => new(edition.Audience, edition.TimeZone, nowUtc);

    /// <summary>For a list of people to be invited: nobody has signed up.</summary>
    public static ImportRules ForInvitations(DateTime nowUtc) => new(Audience: null, TimeZoneInfo.Utc, nowUtc);
}
