using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Proposals.Choosing;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Asking;

public sealed class QuestionForm
{
    [Required(ErrorMessage = "Bitte schreiben Sie, was Sie wissen möchten.")]
    [MaxLength(ProposalQuestion.MaxTextLength, ErrorMessage = "Bitte kürzen Sie die Frage auf höchstens {1} Zeichen.")]
    public string? Question { get; set; }
}
