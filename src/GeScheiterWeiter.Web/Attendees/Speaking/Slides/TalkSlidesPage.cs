using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Web.Shared.Editing;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Slides;

/// <param name="Token">Of the link.</param>
/// <param name="Talk">The talk as its speaker sees it.</param>
/// <param name="Zone">Of the edition.</param>
/// <param name="Form">To be filled in.</param>
public sealed record TalkSlidesPage(string Token, ToldTalk Talk, TimeZoneInfo Zone, SlidesForm Form);
