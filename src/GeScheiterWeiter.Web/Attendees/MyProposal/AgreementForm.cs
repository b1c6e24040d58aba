using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Attendees.MyProposal;

/// <summary>Who somebody is who says yes, as it was typed.</summary>
public class AgreementForm
{
    [Required(ErrorMessage = "Bitte nennen Sie Ihren Namen.")]
    [MaxLength(Speaker.MaxNameLength, ErrorMessage = "Bitte kürzen Sie Ihren Namen auf höchstens {1} Zeichen.")]
    public string? Name { get; set; }

    [MaxLength(Speaker.MaxOrganisationLength, ErrorMessage = "Bitte kürzen Sie den Namen der Organisation auf höchstens {1} Zeichen.")]
    public string? Organisation { get; set; }

    [MaxLength(Speaker.MaxRoleLength, ErrorMessage = "Bitte kürzen Sie die Angabe zu Ihrer Rolle auf höchstens {1} Zeichen.")]
    public string? Role { get; set; }

    [Required(ErrorMessage = "Bitte wählen Sie aus, wo Sie arbeiten.")]
    [EnumDataType(typeof(SpeakerSide), ErrorMessage = "Bitte wählen Sie eine der Antworten aus.")]
    public SpeakerSide? Side { get; set; }

    /// <summary>What has been typed for somebody is theirs to put right; of which side they are, nobody has said yet.</summary>
    public static AgreementForm Of(ProposalTeller teller) => new() { Name = teller.Name };

    /// <summary>Only for a form that has been found valid.</summary>
    public TellerDetails ToDetails() => new(Name ?? "", Organisation, Role, Side ?? SpeakerSide.Other);
}
