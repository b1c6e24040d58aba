using GeScheiterWeiter.Barriers.Letters;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Time;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Pages;

namespace GeScheiterWeiter.Barriers;

/// <summary>Writes to whoever has reported a barrier and left an address: each letter goes into the outbox of the running save.</summary>
public sealed class BarrierLetters(OutboxWriter outbox, FixedPages pages, ILinks links)
{
    /// <summary>Nothing in it was typed into the form: the address may be anybody's.</summary>
    public async Task AcknowledgeAsync(BarrierReport report, CancellationToken cancellationToken) => Send(
        report,
        new BarrierReported(
            PrintedCode.InGroups(report.Number), ReceivedOn(report), GermanDay.Words(report.AnswerBy),
            await OtherwiseAsync(cancellationToken), links.Accessibility()));

    public async Task AnswerAsync(BarrierReport report, CancellationToken cancellationToken) => Send(
        report,
        new BarrierAnswered(
            PrintedCode.InGroups(report.Number), ReceivedOn(report), report.Answer ?? "", await OtherwiseAsync(cancellationToken),
            links.Accessibility()));

    private static string ReceivedOn(BarrierReport report) => GermanDay.Words(GermanDay.At(report.ReceivedUtc));

    /// <returns>Null where there is no body to turn to, or nobody has said which.</returns>
    private async Task<string?> OtherwiseAsync(CancellationToken cancellationToken)
    {
        var body = (await pages.ReadDetailsAsync(cancellationToken)).EnforcementBody;
        var lines = body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0
            ? null
            : "Bleibt unsere Antwort aus, oder hilft sie Ihnen nicht, können Sie sich an diese Stelle wenden: " + string.Join(", ", lines);
    }

    private void Send(BarrierReport report, Letter letter)
    {
        if (report.Recipient is { } recipient)
            outbox.Add(letter, recipient, report.Id);
    }
}
