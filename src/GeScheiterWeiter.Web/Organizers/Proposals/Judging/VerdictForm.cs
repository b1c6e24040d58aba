using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Judging;

public sealed class VerdictForm
{
    public static IEnumerable<SelectListItem> Verdicts => EnumChoices.Of<Verdict>(verdict => verdict.Words());

    [Required(ErrorMessage = "Bitte wählen Sie aus, was Sie meinen.")]
    [EnumDataType(typeof(Verdict), ErrorMessage = "Bitte wählen Sie eine der Antworten aus.")]
    public Verdict? Verdict { get; set; }

    [Required(ErrorMessage = "Bitte schreiben Sie dazu, warum: Ein Satz genügt.")]
    [MaxLength(ProposalVerdict.MaxReasonLength, ErrorMessage = "Bitte kürzen Sie die Begründung auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Reason { get; set; }
}
