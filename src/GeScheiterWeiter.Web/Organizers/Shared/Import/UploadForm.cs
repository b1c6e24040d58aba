using GeScheiterWeiter.Registrations.Import;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

public sealed class UploadForm
{
    /// <summary>Somewhat more than a list may have, so that a list that is too large gets a sentence and not a broken connection.</summary>
    public const int MaxRequestBytes = 20 * 1024 * 1024;

    public IFormFile? File { get; set; }

    /// <summary>Null when something is wrong that the field now says.</summary>
    public async Task<UploadedList?> ReadAsync(ModelStateDictionary state, CancellationToken cancellationToken)
    {
        if (File is null)
            state.AddModelError(nameof(File), "Wählen Sie eine Datei aus.");
        else if (File.Length > ImportFile.MaxBytes)
            Explain(ImportFileProblem.TooLarge, state);
        if (!state.IsValid || File is null)
            return null;

        using var content = new MemoryStream();
        await File.CopyToAsync(content, cancellationToken);
        return new UploadedList(Path.GetFileName(File.FileName), content.ToArray());
    }

    public static void Explain(ImportFileProblem problem, ModelStateDictionary state) =>
        state.AddModelError(nameof(File), ImportFileWords.Of(problem));
}

/// <summary>A list as it was uploaded, not looked into yet.</summary>
public sealed record UploadedList(string FileName, byte[] Content);
