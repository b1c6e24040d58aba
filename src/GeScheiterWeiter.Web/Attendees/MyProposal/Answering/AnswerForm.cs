using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Answering;

public sealed class AnswerForm
{
    /// <summary>Which answer stood there when the form was opened.</summary>
    public int Version { get; set; }

    [Required(ErrorMessage = "Bitte schreiben Sie etwas dazu.")]
    [MaxLength(ProposalQuestion.MaxAnswerLength, ErrorMessage = "Bitte kürzen Sie die Antwort auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Answer { get; set; }
}
