using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Barriers;

public enum BarrierAnswerOutcome
{
    Answered,

    /// <summary>Somebody else has answered in the meantime.</summary>
    Outdated,
    UnknownReport,
    TextMissing,
    TextTooLong,

    /// <summary>The person has left no address.</summary>
    NoAddress,
}

/// <summary>Where organizers answer, once: by a letter in the same save, or by noting what they have said otherwise.</summary>
public sealed class BarrierAnswerDesk(AppDb db, BarrierLetters letters, AuditLog audit, TimeProvider clock)
{
    /// <param name="id">Which report.</param>
    /// <param name="version">As the organizer has seen it.</param>
    /// <param name="answer">The words of the letter, or what is noted.</param>
    /// <param name="how">Whether it is sent.</param>
    /// <param name="actor">Who answers.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<BarrierAnswerOutcome> AnswerAsync(
        Guid id, int version, string answer, BarrierAnswerWay how, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await db.Set<BarrierReport>().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } report)
                    return BarrierAnswerOutcome.UnknownReport;
                if (Problem(report, version, answer, how) is { } problem)
                    return problem;

                report.Note(answer.Trim(), how, clock.GetUtcNow().UtcDateTime);
                audit.Record(actor, how == BarrierAnswerWay.Letter ? "barrier.answered" : "barrier.answered-otherwise", report.Id);
                if (how == BarrierAnswerWay.Letter)
                    await letters.AnswerAsync(report, cancellationToken);
                return BarrierAnswerOutcome.Answered;
            },
            static outcome => outcome == BarrierAnswerOutcome.Answered,
            cancellationToken);

    private static BarrierAnswerOutcome? Problem(BarrierReport report, int version, string answer, BarrierAnswerWay how)
    {
        if (report.IsAnswered || report.Version != version)
            return BarrierAnswerOutcome.Outdated;
        if (string.IsNullOrWhiteSpace(answer))
            return BarrierAnswerOutcome.TextMissing;
        if (answer.Trim().Length > BarrierReport.MaxAnswerLength)
            return BarrierAnswerOutcome.TextTooLong;
        return how == BarrierAnswerWay.Letter && report.Recipient is null ? BarrierAnswerOutcome.NoAddress : null;
    }
}
