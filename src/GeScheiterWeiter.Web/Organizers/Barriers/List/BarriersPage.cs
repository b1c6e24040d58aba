using GeScheiterWeiter.Barriers;

namespace GeScheiterWeiter.Web.Organizers.Barriers.List;

/// <param name="Query">What was asked for.</param>
/// <param name="Reports">What is to be answered first comes first.</param>
/// <param name="HasMore">Whether there is a next page.</param>
/// <param name="Today">In German time.</param>
public sealed record BarriersPage(BarrierQuery Query, IReadOnlyList<BarrierReport> Reports, bool HasMore, DateOnly Today);
