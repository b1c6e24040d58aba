using GeScheiterWeiter.Speaking;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Consent;

/// <param name="Token">Of the link.</param>
/// <param name="Talk">The talk as its speaker sees it.</param>
/// <param name="Zone">Of the edition.</param>
public sealed record ConsentPage(string Token, ToldTalk Talk, TimeZoneInfo Zone);
