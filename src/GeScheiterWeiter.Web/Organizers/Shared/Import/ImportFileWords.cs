using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>What is wrong with an uploaded file, and what to do about it.</summary>
public static class ImportFileWords
{
    public static string Of(ImportFileProblem problem) => problem switch
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
        ImportFileProblem.Busy => ImportDraftWords.Busy,
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
