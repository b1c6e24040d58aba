using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Time;

namespace GeScheiterWeiter.Barriers;

/// <summary>What somebody reports, before it is received.</summary>
public sealed record BarrierReportDraft
{
    /// <summary>See <see cref="BarrierReport.FormKey"/>.</summary>
    public required byte[] FormKey { get; init; }

    public string? Page { get; init; }

    public required string Text { get; init; }

    public string? OtherForm { get; init; }

    public string? Name { get; init; }

    public EmailAddress? Address { get; init; }

    internal BarrierReport Receive(DateTime nowUtc, int answerWithinDays) => new()
    {
        Number = BarrierReport.NewNumber(),
        FormKey = FormKey,
        Page = Page,
        Text = Text,
        OtherForm = OtherForm,
        Name = Name,
        Email = Address?.Value,
        ReceivedUtc = nowUtc,
        AnswerBy = GermanDay.At(nowUtc).AddDays(answerWithinDays),
    };
}
