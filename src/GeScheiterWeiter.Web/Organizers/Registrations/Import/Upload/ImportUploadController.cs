using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Formatting;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Upload;

[Route(OrganizerRegistrationLinks.ImportRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ImportUploadController(AppDb db, ImportDesk desk) : EditionScopedController(db)
{
    /// <summary>Somewhat more than a list may have, so that a list that is too large gets a sentence and not a broken connection.</summary>
    private const int MaxRequestBytes = 20 * 1024 * 1024;

    [HttpGet]
    public IActionResult Show() => View(new ImportUploadPage(Edition, new UploadForm()));

    [HttpPost]
    [RequestSizeLimit(MaxRequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MaxRequestBytes)]
    public async Task<IActionResult> Create(UploadForm form, CancellationToken cancellationToken)
    {
        if (form.File is not { } file)
            return Refuse(form, "Wählen Sie eine Datei aus.");
        if (file.Length > ImportFile.MaxBytes)
            return Refuse(form, Words(ImportFileProblem.TooLarge));

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        var (draftId, problem) = await desk.HandInAsync(
            Edition.Id, CurrentActor, Path.GetFileName(file.FileName), content.ToArray(), cancellationToken);
        return problem is { } wrong
            ? Refuse(form, Words(wrong))
            : RedirectTo(OrganizerRegistrationLinks.ImportColumns(Edition.Slug, draftId.GetValueOrDefault()));
    }

    private ViewResult Refuse(UploadForm form, string sentence)
    {
        ModelState.AddModelError(nameof(UploadForm.File), sentence);
        return Unprocessable(nameof(Show), new ImportUploadPage(Edition, form));
    }

    private static string Words(ImportFileProblem problem) => problem switch
    {
        ImportFileProblem.Empty =>
            "In dieser Datei steht keine Liste: Sie braucht eine Zeile mit Überschriften und mindestens eine Zeile darunter.",
        ImportFileProblem.TooLarge => $"Diese Datei ist zu groß. Bis zu {ImportFile.MaxBytes / 1024 / 1024} MB gehen.",
        ImportFileProblem.TooManyRows =>
            $"Diese Liste ist zu lang. Bis zu {GermanNumber.Words(ImportFile.MaxRows)} Zeilen gehen auf einmal: Bitte teilen Sie sie auf.",
        ImportFileProblem.TooManyColumns => $"Diese Liste hat zu viele Spalten. Bis zu {ImportFile.MaxColumns} gehen.",
        ImportFileProblem.TooMuchText =>
            "In dieser Liste steht zu viel Text. Bitte lassen Sie Spalten weg, die nicht gebraucht werden, oder teilen Sie sie auf.",
        ImportFileProblem.UnpacksTooLarge =>
            "Diese Datei ist innen viel größer, als sie aussieht. Bitte speichern Sie nur das Blatt mit der Liste als neue Datei.",
        ImportFileProblem.TakesTooLong =>
            "Diese Datei zu lesen dauert zu lange. Bitte speichern Sie die Liste als CSV, oder teilen Sie sie auf.",
        ImportFileProblem.Busy => "Gerade wird eine andere Liste gelesen, und immer nur eine. Bitte versuchen Sie es gleich noch einmal.",
        ImportFileProblem.BinaryExcel =>
            "Das ist eine binäre Arbeitsmappe von Excel (XLSB). Bitte speichern Sie die Liste als XLSX oder CSV.",
        ImportFileProblem.Protected =>
            "Diese Datei ist mit einem Passwort geschützt. Bitte speichern Sie die Liste ohne Passwort und versuchen Sie es noch einmal.",
        ImportFileProblem.Macros => "Diese Arbeitsmappe enthält Makros. Bitte speichern Sie die Liste ohne sie, als XLSX oder CSV.",
        ImportFileProblem.OpenDocument => "Das ist eine Tabelle von LibreOffice (ODS). Bitte speichern Sie die Liste als XLSX oder CSV.",
        ImportFileProblem.NoSpreadsheet => "Das ist keine Tabelle. Bitte wählen Sie eine Liste als CSV oder XLSX.",
        ImportFileProblem.OldExcel =>
            "Das ist das alte Format von Excel (XLS). Bitte speichern Sie die Liste als XLSX oder CSV und versuchen Sie es noch einmal.",
        ImportFileProblem.Unreadable => "Diese Datei können wir nicht lesen. Bitte speichern Sie die Liste als CSV oder XLSX.",
    };
}
