using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Barriers;

/// <summary>What somebody is told at once.</summary>
/// <param name="Number">Of their report.</param>
/// <param name="AnswerBy">The last day for an answer.</param>
public sealed record BarrierReceipt(string Number, DateOnly AnswerBy);

/// <summary>Where barriers are reported. Who leaves an address gets a receipt in the same save.</summary>
public sealed class BarrierReportDesk(
    AppDb db, BarrierLetters letters, AccessibilityOptions options, AuditLog audit, TimeProvider clock)
{
    /// <summary>What the allowance of a mailbox counts these letters under, in place of an edition.</summary>
    private static readonly Guid About = new("0d9b4a6e-2c57-4f0b-8a35-51c7e2d90b14");

    /// <summary>The same form sent twice is one report, and one letter: guarded by the unique index over the keys of forms.</summary>
    public Task<BarrierReceipt> ReportAsync(BarrierReportDraft draft, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var report = await db.Set<BarrierReport>().SingleOrDefaultAsync(r => r.FormKey == draft.FormKey, cancellationToken)
                    ?? await ReceiveAsync(draft, cancellationToken);
                return new BarrierReceipt(report.Number, report.AnswerBy);
            },
            cancellationToken);

    private async Task<BarrierReport> ReceiveAsync(BarrierReportDraft draft, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var report = draft.Receive(now, options.AnswerWithinDays);
        db.Add(report);
        audit.Record(Actor.Visitor, "barrier.reported", report.Id);
        if (draft.Address is { } address && await IsAllowedAsync(address, now, cancellationToken))
            await letters.AcknowledgeAsync(report, cancellationToken);
        return report;
    }

    private async Task<bool> IsAllowedAsync(EmailAddress address, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var allowance = await db.FindOrAddAllowanceAsync(address, cancellationToken);
        if (!allowance.Allows(About, nowUtc))
            return false;
        allowance.CountLetter(About, nowUtc);
        return true;
    }
}
