using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Organizers.Editions.Copy;

public sealed class CopyEditionForm
{
    [Required(ErrorMessage = "Bitte geben Sie der neuen Ausgabe einen Namen.")]
    [MaxLength(Edition.MaxNameLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    public string? Name { get; set; }

    public string? Slug { get; set; }

    [Required(ErrorMessage = "Bitte sagen Sie, wann die neue Ausgabe beginnt.")]
    public DateTime? Start { get; set; }

    public bool WithTalks { get; set; }
}

public sealed record CopyEditionPage(EditionHeader Edition, CopyEditionForm Form);
