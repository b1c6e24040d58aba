using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Lessons.Slides;
using GeScheiterWeiter.Talks;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Shared.Editing;

/// <summary>Slides to be uploaded.</summary>
public sealed class SlidesForm
{
    /// <summary>More than slides may have: whoever sends too much shall be told so, instead of being cut off.</summary>
    public const int MostBytesRead = 64 * 1024 * 1024;

    [Required(ErrorMessage = "Bitte wählen Sie eine PDF-Datei.")]
    public IFormFile? File { get; set; }

    public bool HoldNoNames { get; set; }

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public async Task<byte[]?> ReadAsync(ModelStateDictionary state, CancellationToken cancellationToken)
    {
        if (File?.Length > TalkSlides.MaxBytes)
            Explain(SlidesOutcome.FileTooLarge, state);
        if (!state.IsValid || File is null)
            return null;

        using var content = new MemoryStream((int)File.Length);
        await File.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }

    public static void Explain(SlidesOutcome problem, ModelStateDictionary state) =>
        state.AddModelError("Form." + nameof(File), SentenceOf(problem));

    private static string SentenceOf(SlidesOutcome problem) => problem switch
    {
        SlidesOutcome.FileTooLarge => "Diese Datei ist größer als 20 MB. Bitte verkleinern Sie die Bilder darin.",
        SlidesOutcome.NotAPdf => "Das ist kein PDF. Bitte speichern Sie die Folien als PDF.",
        SlidesOutcome.Broken =>
            "Dieses PDF lässt sich nicht bis zum Ende lesen. Bitte speichern Sie es neu und versuchen Sie es noch einmal.",
        SlidesOutcome.Protected => "Dieses PDF ist geschützt, niemand kann hineinsehen. Bitte speichern Sie es ohne Kennwort und Schutz.",
        SlidesOutcome.Active =>
            "Dieses PDF enthält Skripte oder Aktionen, die etwas starten oder verschicken. Bitte drucken Sie es in ein neues PDF.",
        SlidesOutcome.HoldsFiles => "In diesem PDF stecken weitere Dateien. Bitte speichern Sie es ohne Anhänge.",
        SlidesOutcome.NamesInMetadata =>
            "In den Angaben dieser Datei (etwa „Autor“) steht ein Name. Bitte entfernen Sie ihn dort, oder lassen Sie den Haken weg.",
        SlidesOutcome.Accepted => throw new InvalidOperationException("Slides that are accepted are no problem."),
    };
}
