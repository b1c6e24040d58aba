using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Visitors.Editions;

namespace GeScheiterWeiter.Web.Visitors.Home;

/// <param name="Editions">What is ahead and what was.</param>
/// <param name="Talks">The programme of the next edition.</param>
/// <param name="Calls">Whose call for stories is open.</param>
public sealed record HomePage(EditionList Editions, IReadOnlyList<TalkCard> Talks, IReadOnlyList<Edition> Calls);
