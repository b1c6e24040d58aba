using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Barriers.Details;

/// <param name="Report">What was reported.</param>
/// <param name="Today">In German time.</param>
/// <param name="Form">The answer, as it was typed.</param>
public sealed record BarrierDetailsPage(BarrierReport Report, DateOnly Today, AnswerForm Form)
{
    /// <summary>Somebody else was faster: what was typed can still be copied.</summary>
    public Written? Late { get; init; }
}
