using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Comparing;

/// <param name="Edition">Of the talk.</param>
/// <param name="Comparison">The proposal beside it.</param>
/// <param name="Joined">Who tells the story, and is not yet in the programme.</param>
public sealed record ComparisonPage(EditionHeader Edition, TalkComparison Comparison, IReadOnlyList<TellerAsSpeaker> Joined);
