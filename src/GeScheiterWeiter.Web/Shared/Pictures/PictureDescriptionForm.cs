using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Shared.Pictures;

/// <summary>What is said about a picture that hangs already.</summary>
public sealed class PictureDescriptionForm
{
    public const string AsItIs = "";

    [Required(ErrorMessage = "Bitte beschreiben Sie, was auf dem Bild zu sehen ist.")]
    [MaxLength(Picture.MaxAltTextLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    public string? AltText { get; set; }

    [AsSent]
    public string? Focus { get; set; } = AsItIs;

    public PictureDescription ToDescription() => new(AltText ?? "", PictureForm.FocusOf(Focus));
}
