using GeScheiterWeiter.Web.Visitors.Editions;

namespace GeScheiterWeiter.Web.Visitors.Home;

/// <param name="Editions">What is ahead and what was.</param>
/// <param name="Talks">The programme of the next edition.</param>
public sealed record HomePage(EditionList Editions, IReadOnlyList<TalkCard> Talks);
