using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Web.Organizers.Editions.Cancel;

public sealed class CancellationForm
{
    [MaxLength(Edition.MaxCancellationReasonLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    public string? Reason { get; set; }
}

/// <summary>Says how many people get which letter before an edition is cancelled.</summary>
public sealed record CancellationPage(
    EditionHeader Edition, RecipientCount Recipients, RenderedLetter Letter, bool IsPossible, CancellationForm Form);
