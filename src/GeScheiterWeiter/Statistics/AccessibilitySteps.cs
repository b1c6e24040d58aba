using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common.Time;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics;

/// <summary>What is to be done so that everybody can use the site.</summary>
internal static class AccessibilitySteps
{
    /// <summary>Those who wait beyond the day they were told come first, and are not counted twice.</summary>
    public static async Task<IReadOnlyList<NextStep>> AnswersAsync(AppDb db, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var today = GermanDay.At(nowUtc);
        var open = db.Set<BarrierReport>().Where(r => r.AnsweredUtc == null);
        var overdue = await open.CountAsync(r => r.AnswerBy < today, cancellationToken);
        var waiting = await open.CountAsync(r => r.AnswerBy >= today, cancellationToken);
        return [.. new[] { new NextStep(NextStepKind.AnswerOverdueBarriers, overdue), new NextStep(NextStepKind.AnswerBarriers, waiting) }
            .Where(step => step.Count > 0)];
    }

    public static IEnumerable<NextStep> Review(OperatorDetails details, DateTime nowUtc) =>
        details.AccessibilityLastReviewed.AddYears(1) < GermanDay.At(nowUtc) ? [new NextStep(NextStepKind.ReviewAccessibility)] : [];
}
