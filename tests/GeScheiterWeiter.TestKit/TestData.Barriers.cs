using System.Security.Cryptography;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common.Time;

namespace GeScheiterWeiter.TestKit;

public static partial class TestData
{
    /// <summary>With hostile words in every field.</summary>
    public static BarrierReport BarrierReport(DateTime receivedUtc, string? email) => new()
    {
        Number = Barriers.BarrierReport.NewNumber(),
        FormKey = RandomNumberGenerator.GetBytes(Barriers.BarrierReport.FormKeyLength),
        Page = Hostile.Name,
        Text = Hostile.Name,
        OtherForm = Hostile.Name,
        Name = Hostile.Name,
        Email = email,
        ReceivedUtc = receivedUtc,
        AnswerBy = GermanDay.At(receivedUtc).AddDays(28),
    };
}
