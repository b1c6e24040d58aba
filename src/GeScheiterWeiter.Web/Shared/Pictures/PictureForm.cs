using System.ComponentModel.DataAnnotations;
using System.Globalization;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Shared.Pictures;

/// <summary>A picture to be uploaded.</summary>
public sealed class PictureForm
{
    /// <summary>More than a picture may have: whoever sends too much shall be told so, instead of being cut off.</summary>
    public const int MostBytesRead = 64 * 1024 * 1024;

    [Required(ErrorMessage = "Bitte wählen Sie eine Bilddatei.")]
    public IFormFile? File { get; set; }

    [Required(ErrorMessage = "Bitte beschreiben Sie, was auf dem Bild zu sehen ist.")]
    [MaxLength(Picture.MaxAltTextLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    public string? AltText { get; set; }

    /// <summary>One of <see cref="Choices"/>: across and down, as parts of a hundred.</summary>
    [AsSent]
    public string? Focus { get; set; } = "50 50";

    /// <summary>Where somebody has clicked, more exactly than the nine choices; empty without JavaScript.</summary>
    [AsSent]
    public string? ExactFocus { get; set; }

    public static IEnumerable<SelectListItem> Choices { get; } =
    [
        new("oben links", "20 20"), new("oben Mitte", "50 20"), new("oben rechts", "80 20"),
        new("Mitte links", "20 50"), new("Mitte", "50 50"), new("Mitte rechts", "80 50"),
        new("unten links", "20 80"), new("unten Mitte", "50 80"), new("unten rechts", "80 80"),
    ];

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public async Task<PictureUpload?> ReadAsync(ModelStateDictionary state, CancellationToken cancellationToken)
    {
        if (File?.Length > ImageProcessor.MaxBytes)
            Explain(PictureOutcome.FileTooLarge, state);
        if (!state.IsValid || File is null || AltText is null)
            return null;

        using var content = new MemoryStream((int)File.Length);
        await File.CopyToAsync(content, cancellationToken);
        return new PictureUpload(content.ToArray(), AltText, FocusOf(ExactFocus) ?? FocusOf(Focus) ?? PictureFocus.Centre);
    }

    public static void Explain(PictureOutcome problem, ModelStateDictionary state) =>
        state.AddModelError("Form." + nameof(File), problem switch
        {
            PictureOutcome.FileTooLarge => "Diese Datei ist größer als 10 MB. Bitte verkleinern Sie das Bild.",
            PictureOutcome.SideTooLong =>
                "Eine Seite dieses Bildes ist länger als 16.383 Pixel. Bitte verkleinern Sie es oder schneiden Sie es zu.",
            PictureOutcome.TooManyPixels => "Dieses Bild hat mehr als 50 Megapixel. Bitte verkleinern Sie es.",
            PictureOutcome.TooSmall => $"Dieses Bild ist zu klein: Es braucht mindestens {ImageProcessor.SmallestSide} Pixel.",
            PictureOutcome.NotAPicture => "Das ist keine Bilddatei, die wir annehmen. Bitte wählen Sie ein JPEG-, PNG- oder WebP-Bild.",
            PictureOutcome.Animated => "Das ist eine Animation. Bitte wählen Sie ein einzelnes Bild.",
            PictureOutcome.Broken => "Diese Bilddatei ist beschädigt. Bitte speichern Sie das Bild neu und versuchen Sie es noch einmal.",
            PictureOutcome.Developed => throw new InvalidOperationException("A picture that was developed is no problem."),
        });

    internal static PictureFocus? FocusOf(string? text) =>
        text?.Split(' ') is [var x, var y] && Part(x) is { } across && Part(y) is { } down ? new PictureFocus(across, down) : null;

    private static double? Part(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hundredth) && hundredth <= 100
            ? hundredth / 100.0
            : null;
}
