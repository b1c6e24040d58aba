using System.IO.Compression;
using System.Text;
using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Tests.Registrations.Import;

/// <summary>Files made to keep us busy, and honest ones of another kind.</summary>
public sealed class HostileFileTests
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>E-Mail</t></is></c></row>";
    private const long FewBytes = 20 * 1024 * 1024;

    public static TheoryData<string, ImportFileProblem> Sheets => new()
    {
        { "<dimension ref=\"A1:XFD1048576\"/><sheetData>" + Row + "</sheetData>", ImportFileProblem.Empty },
        { "<sheetData>" + Row + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row></sheetData>", ImportFileProblem.TooManyColumns },
        {
            "<sheetData>" + string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", ImportFile.MaxRows + 2)) + "</sheetData>",
            ImportFileProblem.TooManyRows
        },
        { "<sheetData>" + Row, ImportFileProblem.Unreadable },
    };

    public static TheoryData<string, ImportFileProblem> OtherKinds => new()
    {
        { "xl/vbaProject.bin", ImportFileProblem.Macros },
        { "xl/workbook.bin", ImportFileProblem.BinaryExcel },
        { "word/document.xml", ImportFileProblem.NoSpreadsheet },
    };

    [Fact]
    public void What_a_sheet_says_of_its_size_is_not_believed()
    {
        var file = Workbook(
            "<dimension ref=\"A1:XFD1048576\"/><sheetData>" + Row
            + "<row r=\"1048576\"><c r=\"A1048576\" t=\"str\"><v>a@amt.example</v></c></row></sheetData>");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var line = Assert.Single(ImportFile.Read(file).Table!.Rows);

        Assert.Equal((1048576, "a@amt.example"), (line.Number, line.Cells[0]));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, FewBytes);
    }

    [Theory, MemberData(nameof(Sheets))]
    public void A_sheet_beyond_the_bounds_is_refused_by_name(string sheet, ImportFileProblem problem) =>
        Assert.Equal(problem, ImportFile.Read(Workbook(sheet)).Problem);

    [Theory, MemberData(nameof(OtherKinds))]
    public void A_file_of_another_kind_is_refused_by_name(string part, ImportFileProblem problem) =>
        Assert.Equal(problem, ImportFile.Read(Zip((part, "x"), ("xl/workbook.xml", "<workbook/>"))).Problem);

    [Fact]
    public void Old_protected_and_open_documents_are_told_apart()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0, 0];
        Assert.Equal(ImportFileProblem.OldExcel, ImportFile.Read(compound).Problem);
        Assert.Equal(ImportFileProblem.Protected, ImportFile.Read([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Problem);
        Assert.Equal(
            ImportFileProblem.OpenDocument,
            ImportFile.Read(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>"))).Problem);
        Assert.Equal(ImportFileProblem.NoSpreadsheet, ImportFile.Read("%PDF-1.7"u8.ToArray()).Problem);
    }

    [Fact]
    public void A_sheet_of_megabytes_of_text_in_a_few_kilobytes_is_refused()
    {
        var file = Workbook(
            "<sheetData>" + Row + "<row><c t=\"inlineStr\"><is><t>"
            + new string('x', 40 * 1024 * 1024) + "</t></is></c></row></sheetData>");
        Assert.InRange(file.Length, 0, 200 * 1024);

        Assert.Equal(ImportFileProblem.UnpacksTooLarge, ImportFile.Read(file).Problem);
    }

    [Fact]
    public void One_long_text_that_stands_in_every_cell_is_refused()
    {
        var cells = string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 50));
        var file = Workbook(
            "<sheetData>" + Row + string.Concat(Enumerable.Repeat($"<row>{cells}</row>", 1000)) + "</sheetData>",
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Namespace}\"><si><t>{new string('x', 4000)}</t></si></sst>"));

        Assert.Equal(ImportFileProblem.TooMuchText, ImportFile.Read(file).Problem);
    }

    [Fact]
    public void A_text_is_read_without_its_formula_and_its_phonetic_guide_and_a_moment_as_one()
    {
        var file = Workbook(
            "<sheetData>" + Row + "<row><c t=\"s\"><v>0</v></c></row><row><c s=\"1\"><f>1+1</f><v>45321.75</v></c></row></sheetData>",
            ("xl/sharedStrings.xml",
                $"<sst xmlns=\"{Namespace}\"><si><r><t>Kim </t></r><r><t>Beispiel</t></r><rPh><t>x</t></rPh></si></sst>"),
            ("xl/styles.xml",
                $"<styleSheet xmlns=\"{Namespace}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"));

        Assert.Equal(["Kim Beispiel", "2024-01-30 18:00"], ImportFile.Read(file).Table!.Rows.Select(row => row.Cells[0]));
    }

    [Fact]
    public async Task Whoever_goes_away_is_not_read_for()
    {
        using var reader = new ImportReader(TimeProvider.System);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync("a;b\n1;2\n"u8.ToArray(), gone.Token));
        Assert.NotNull((await reader.ReadAsync("a;b\n1;2\n"u8.ToArray(), CancellationToken.None)).Table);
    }

    [Fact]
    public void Reading_stops_when_it_is_told_to()
    {
        using var late = new CancellationTokenSource();
        late.Cancel();

        Assert.Throws<OperationCanceledException>(() => ImportFile.Read(Workbook("<sheetData>" + Row + "</sheetData>"), late.Token));
        Assert.Throws<OperationCanceledException>(() => ImportFile.Read("a;b\n1;2\n"u8.ToArray(), late.Token));
    }

    private static byte[] Workbook(string sheet, params (string Name, string Content)[] parts) => Zip(
    [
        ("xl/workbook.xml", $"<workbook xmlns=\"{Namespace}\"><sheets><sheet name=\"a\" sheetId=\"1\"/></sheets></workbook>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Namespace}\">{sheet}</worksheet>"),
        .. parts,
    ]);

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
