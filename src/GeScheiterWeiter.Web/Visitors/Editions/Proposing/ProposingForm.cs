using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Visitors.Editions.Proposing;

/// <summary>Who would like to tell what, as it was typed.</summary>
public sealed class ProposingForm : IAsksAboutAddress
{
    [Required(ErrorMessage = "Bitte nennen Sie Ihren Namen.")]
    [MaxLength(Speaker.MaxNameLength, ErrorMessage = "Bitte kürzen Sie Ihren Namen auf höchstens {1} Zeichen.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie Ihre E-Mail-Adresse an: Dorthin schicken wir Ihren persönlichen Link.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie ist länger als {1} Zeichen.")]
    [Mailbox(ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie sollte aussehen wie name@beispiel.de.")]
    public string? Email { get; set; }

    [AsSent]
    public string? EmailAskedAbout { get; set; }

    public bool TakesMeantEmail { get; set; }

    [Required(ErrorMessage = "Bitte wählen Sie aus, wo Sie arbeiten.")]
    [EnumDataType(typeof(SpeakerSide), ErrorMessage = "Bitte wählen Sie eine der Antworten aus.")]
    public SpeakerSide? Side { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie Ihrer Geschichte einen Arbeitstitel. Sie können ihn jederzeit ändern.")]
    [MaxLength(Proposal.MaxTitleLength, ErrorMessage = "Bitte kürzen Sie den Arbeitstitel auf höchstens {1} Zeichen.")]
    public string? Title { get; set; }

    public bool IsMeantAsTandem { get; set; }

    public Written Written() => Shared.Forms.Written.Of(
        ("Ihr Name", Name), ("Ihre E-Mail-Adresse", Email), ("Wo Sie arbeiten", Side?.Words()), ("Der Arbeitstitel", Title));

    /// <summary>Only for a form that has been found valid.</summary>
    public ProposedStory ToStory() =>
        new(Name ?? "", EmailAddress.Parse(Email ?? ""), Side ?? SpeakerSide.Other, Title ?? "", IsMeantAsTandem);
}
