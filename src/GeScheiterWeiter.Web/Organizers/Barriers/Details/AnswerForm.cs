using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Barriers.Details;

/// <summary>The answer to a report, as it was typed.</summary>
public sealed class AnswerForm
{
    /// <summary>Of the report, as the organizer has seen it.</summary>
    public int Version { get; set; }

    [Required(ErrorMessage = "Bitte wählen Sie aus, wie Sie antworten.")]
    [EnumDataType(typeof(BarrierAnswerWay), ErrorMessage = "Bitte wählen Sie eine der Antworten aus.")]
    public BarrierAnswerWay? How { get; set; }

    [Required(ErrorMessage = "Bitte schreiben Sie eine Antwort oder einen Vermerk.")]
    [MaxLength(BarrierReport.MaxAnswerLength, ErrorMessage = "Bitte kürzen Sie die Antwort auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Answer { get; set; }

    public static IEnumerable<SelectListItem> Ways => EnumChoices.Of<BarrierAnswerWay>(way => way.Words());

    /// <summary>Who has left no address can only be answered otherwise.</summary>
    public static AnswerForm For(BarrierReport report) => new()
    {
        Version = report.Version,
        How = report.Email is null ? BarrierAnswerWay.Otherwise : BarrierAnswerWay.Letter,
    };
}
