using System.IO.Compression;
using System.Text;
using GeScheiterWeiter.Registrations.Import;
using MiniExcelLibs;

namespace GeScheiterWeiter.Tests.Registrations.Import;

public sealed class ImportFileTests
{
    private static readonly string[] Umlauts = ["Jürgen Größer", "jürgen@stadt.example", "Köln"];

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8 with a mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text(';'))] },
        { "UTF-8 without a mark", Encoding.UTF8.GetBytes(Text(',')) },
        { "Windows-1252, as a German Excel saves it", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text(';')) },
        { "UTF-16, as \"Unicode text\"", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text('\t'))] },
        { "a first line that names the separator", Encoding.UTF8.GetBytes("sep=;\r\n" + Text(';')) },
        { "old line ends", Encoding.UTF8.GetBytes(Text(';').Replace("\r\n", "\n", StringComparison.Ordinal)) },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void A_list_is_read_however_it_was_saved(string how, byte[] content)
    {
        var table = ImportFile.Read(content).Table;

        Assert.True(table is not null, how);
        Assert.Equal(["Name", "E-Mail", "Ort"], table.Headings);
        Assert.Equal(Umlauts, Assert.Single(table.Rows).Cells);
    }

    [Fact]
    public void A_workbook_is_read()
    {
        using var stream = new MemoryStream();
        stream.SaveAs(new[] { new Dictionary<string, object> { ["Name"] = "Jürgen", ["Nummer"] = 7 } });

        var table = ImportFile.Read(stream.ToArray()).Table;

        Assert.NotNull(table);
        Assert.Equal(["Name", "Nummer"], table.Headings);
        Assert.Equal(["Jürgen", "7"], Assert.Single(table.Rows).Cells);
    }

    [Fact]
    public void Quoted_cells_may_hold_separators_and_line_breaks_and_rows_are_counted_as_in_a_spreadsheet()
    {
        var table = ImportFile.Read("Name;Text\n\"Muster; Ada\";\"eins\nzwei\"\n\nBob;drei\n"u8.ToArray()).Table!;

        Assert.Equal("Muster; Ada", table.Rows[0].Cells[0]);
        Assert.Equal("eins\nzwei", table.Rows[0].Cells[1]);
        Assert.Equal("Bob", table.Rows[1].Cells[0]);
        Assert.Equal([2, 4], table.Rows.Select(row => row.Number));
    }

    [Fact]
    public void Short_and_long_rows_do_not_shift_anything()
    {
        var table = ImportFile.Read("a,b,c\n1\n1,2,3,4\n"u8.ToArray()).Table!;

        Assert.Equal(["1", "", ""], table.Rows[0].Cells);
        Assert.Equal(["1", "2", "3"], table.Rows[1].Cells);
    }

    [Fact]
    public void What_is_no_list_is_refused_and_never_throws()
    {
        Assert.Equal(ImportFileProblem.Empty, ImportFile.Read([]).Problem);
        Assert.Equal(ImportFileProblem.Empty, ImportFile.Read("\n\n;;;\n"u8.ToArray()).Problem);
        Assert.Equal(ImportFileProblem.Empty, ImportFile.Read("Name;E-Mail\n"u8.ToArray()).Problem);
        Assert.Equal(ImportFileProblem.OldExcel, ImportFile.Read([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]).Problem);
        Assert.Equal(ImportFileProblem.Unreadable, ImportFile.Read([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]).Problem);
        Assert.Equal(ImportFileProblem.Unreadable, ImportFile.Read("PK\x03\x04 and then nonsense"u8.ToArray()).Problem);
        Assert.Equal(ImportFileProblem.TooLarge, ImportFile.Read(new byte[ImportFile.MaxBytes + 1]).Problem);
        Assert.Equal(
            ImportFileProblem.TooManyRows,
            ImportFile.Read(Encoding.ASCII.GetBytes("a\n" + string.Concat(Enumerable.Repeat("x\n", ImportFile.MaxRows + 1)))).Problem);
        Assert.Equal(
            ImportFileProblem.TooManyColumns, ImportFile.Read(Encoding.ASCII.GetBytes("a" + new string(',', 200) + "\nb\n")).Problem);
        Assert.Equal(
            ImportFileProblem.Unreadable, ImportFile.Read(Encoding.ASCII.GetBytes("a;b\n\"" + new string('x', 1024 * 1024))).Problem);
        Assert.Equal(ImportFileProblem.Unreadable, ImportFile.Read(ZipWith("xl/workbook.xml", 100)).Problem);
    }

    [Fact]
    public void A_small_workbook_that_unpacks_to_gigabytes_is_refused_without_unpacking_it()
    {
        var before = GC.GetTotalAllocatedBytes();

        Assert.Equal(ImportFileProblem.Unreadable, ImportFile.Read(ZipWith("xl/worksheets/sheet1.xml", 200 * 1024 * 1024)).Problem);

        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 50 * 1024 * 1024);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_bytes_never_throw(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            var content = new byte[random.Next(1, 400)];
            random.NextBytes(content);
            if (i % 3 == 0)
                "PK\x03\x04"u8[..Math.Min(4, content.Length)].CopyTo(content);
            _ = ImportFile.Read(content);
        }
    }

    private static string Text(char separator) =>
        string.Join(separator, "Name", "E-Mail", "Ort") + "\r\n" + string.Join(separator, Umlauts) + "\r\n";

    private static byte[] ZipWith(string name, int length)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry(name).Open())
        {
            var zeros = new byte[1024 * 1024];
            for (var left = length; left > 0; left -= zeros.Length)
                entry.Write(zeros, 0, Math.Min(left, zeros.Length));
        }

        return stream.ToArray();
    }
}
