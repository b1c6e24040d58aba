using System.IO.Compression;
using System.Text;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>What else somebody may upload: each kind has a sentence of its own.</summary>
internal static class ImportFileKind
{
    private const int MostParts = 1000;

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsZip(ReadOnlySpan<byte> content) => content.StartsWith("PK\x03\x04"u8);

    /// <summary>What is wrong with a file that is neither text nor a zip; null where nothing is.</summary>
    public static ImportFileProblem? ProblemOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(CompoundFile))
            return content.IndexOf(EncryptedPackage) >= 0 ? ImportFileProblem.Protected : ImportFileProblem.OldExcel;
        return content.StartsWith("%PDF-"u8) ? ImportFileProblem.NoSpreadsheet : null;
    }

    /// <summary>What is wrong with a zip that is not a workbook as we read them; null where nothing is.</summary>
    public static ImportFileProblem? ProblemOf(ZipArchive zip)
    {
        if (zip.Entries.Count > MostParts)
            return ImportFileProblem.UnpacksTooLarge;
        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Contains("mimetype") && names.Contains("content.xml"))
            return ImportFileProblem.OpenDocument;
        if (names.Contains("xl/vbaProject.bin"))
            return ImportFileProblem.Macros;
        if (names.Contains("xl/workbook.bin"))
            return ImportFileProblem.BinaryExcel;
        if (names.Contains("word/document.xml") || names.Contains("ppt/presentation.xml"))
            return ImportFileProblem.NoSpreadsheet;
        return zip.Entries.Any(entry => entry.IsEncrypted) ? ImportFileProblem.Protected : null;
    }
}
