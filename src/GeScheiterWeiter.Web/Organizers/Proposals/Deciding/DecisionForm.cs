using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Proposals.Choosing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Deciding;

public sealed class DecisionForm
{
    public static IEnumerable<SelectListItem> Decisions =>
    [
        new("Annehmen", nameof(ProposalDecision.Accept)), new("Ablehnen", nameof(ProposalDecision.Decline)),
    ];

    [Required(ErrorMessage = "Bitte wählen Sie aus, wie entschieden werden soll.")]
    [EnumDataType(typeof(ProposalDecision), ErrorMessage = "Bitte wählen Sie eine der Antworten aus.")]
    public ProposalDecision? Decision { get; set; }

    [MaxLength(PreparedDecision.MaxSentenceLength, ErrorMessage = "Bitte kürzen Sie Ihre Worte auf höchstens {1} Zeichen.")]
    public string? Sentence { get; set; }
}
