using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Development.Design;

public sealed class DesignForm
{
    [Required, MaxLength(120)]
    public string? Name { get; set; } = "Kim Beispiel";

    [Required]
    public string? Email { get; set; }

    public string? Role { get; set; }

    [Required]
    public string? Side { get; set; } = "Verwaltung";

    public string? Size { get; set; }

    [Lines]
    public string? Question { get; set; }

    public DateTime? Start { get; set; }

    public string? Photo { get; set; }

    public bool Agreed { get; set; }
}
