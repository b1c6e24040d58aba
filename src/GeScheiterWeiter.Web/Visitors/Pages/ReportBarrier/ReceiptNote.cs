using GeScheiterWeiter.Barriers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Visitors.Pages.ReportBarrier;

/// <summary>What the page after the form tells once: a page that is loaded anew does not know it any more.</summary>
public static class ReceiptNote
{
    private const string Number = "BarrierNumber";
    private const string AnswerBy = "BarrierAnswerBy";

    public static void Keep(this ITempDataDictionary notes, BarrierReceipt receipt)
    {
        notes[Number] = receipt.Number;
        notes[AnswerBy] = receipt.AnswerBy.DayNumber;
    }

    public static BarrierReceipt? Receipt(this ITempDataDictionary notes) =>
        (notes[Number], notes[AnswerBy]) is (string number, int day) ? new BarrierReceipt(number, DateOnly.FromDayNumber(day)) : null;
}
