using System.Text;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.TestKit;
using MiniExcelLibs;

namespace GeScheiterWeiter.Tests.Registrations.Import;

/// <summary>Where in a file the list stands: on which sheet, below which row.</summary>
public sealed class ImportPlaceTests
{
    [Theory]
    [InlineData("Teilnehmerliste 2027\n\nName;E-Mail;Amt\nAda;ada@amt.example;Amt\n", 3)]
    [InlineData("Teilnehmerliste;Stand: 3. März\nName;E-Mail;Amt\nAda;ada@amt.example;Amt\n", 2)]
    [InlineData("Unser Abend\nWer kommt\nAnrede;Haus\nFrau;Amt\n", 3)]
    [InlineData("Name;E-Mail;Amt\nAda;ada@amt.example;Amt\n", 1)]
    [InlineData("a;b\n1;2\n", 1)]
    [InlineData("E-Mail\nada@amt.example\n", 1)]
    public void Titles_above_the_headings_are_left_out(string text, int headingRow)
    {
        var table = ImportFile.Read(Encoding.UTF8.GetBytes(text)).Table!;

        Assert.Equal(new ImportPlace(0, headingRow), table.Place);
        Assert.Equal(headingRow + 1, Assert.Single(table.Rows).Number);
    }

    [Fact]
    public void Another_row_can_be_said_to_hold_the_headings()
    {
        var text = Encoding.UTF8.GetBytes("Stand;heute\nWer;Wo\nAda;Amt\n");

        var table = ImportFile.Read(text, new ImportPlace(0, 2), CancellationToken.None).Table!;

        Assert.Equal(["Wer", "Wo"], table.Headings);
        Assert.Equal([1, 2, 3], table.Top.Select(line => line.Number));
        Assert.Equal(new ImportPlace(0, 1), ImportFile.Read(text, new ImportPlace(0, 77), CancellationToken.None).Table!.Place);
        Assert.Equal(ImportFileProblem.Empty, ImportFile.Read(text, new ImportPlace(0, 3), CancellationToken.None).Problem);
    }

    [Fact]
    public void The_sheet_with_the_people_is_found_and_any_other_can_be_asked_for()
    {
        var file = Workbook(new()
        {
            ["Deckblatt"] = new[] { new { Titel = "Unser Abend" } },
            ["Gebühren"] = new[] { new { Code = "A1", Betrag = 0 } },
            ["Bestellungen"] = new[] { new Dictionary<string, object> { ["Name"] = "Ada", ["E-Mail"] = "ada@amt.example" } },
        });

        var found = ImportFile.Read(file).Table!;
        var asked = ImportFile.Read(file, new ImportPlace(1, 0), CancellationToken.None).Table!;

        Assert.Equal(["Deckblatt", "Gebühren", "Bestellungen"], found.Sheets);
        Assert.Equal((2, "ada@amt.example"), (found.Place.Sheet, Assert.Single(found.Rows).Cells[1]));
        Assert.Equal((1, "A1"), (asked.Place.Sheet, Assert.Single(asked.Rows).Cells[0]));
        Assert.Equal(2, ImportFile.Read(file, new ImportPlace(9, 0), CancellationToken.None).Table!.Place.Sheet);
    }

    [Fact]
    public void Cells_with_a_date_are_read_as_one()
    {
        var file = Workbook(new()
        {
            ["Liste"] = new[]
            {
                new Dictionary<string, object> { ["E-Mail"] = "ada@amt.example", ["Bestelldatum"] = new DateTime(2026, 11, 2, 14, 3, 22) },
            },
        });

        var cell = Assert.Single(ImportFile.Read(file).Table!.Rows).Cells[1];

        Assert.Equal("2026-11-02 14:03:22", cell);
    }

    [Theory]
    [InlineData("", "<xf numFmtId=\"14\"/>", "45321.5", "2024-01-30 12:00")]
    [InlineData("", "<xf numFmtId=\"14\"/>", "45321.499999994", "2024-01-30 12:00")]
    [InlineData("", "<xf numFmtId=\"20\"/>", "0.585671296296296", "14:03:22")]
    [InlineData("", "<xf numFmtId=\"2\"/>", "45321.5", "45321.5")]
    [InlineData("<workbookPr date1904=\"1\"/>", "<xf numFmtId=\"14\"/>", "43859.5", "2024-01-30 12:00")]
    public void A_number_is_a_moment_where_its_style_says_so(string properties, string style, string number, string expected)
    {
        var file = HandmadeWorkbook.Of(
            properties,
            [("a", "visible")],
            [$"<row><c t=\"str\"><v>E-Mail</v></c></row><row><c s=\"0\"><v>{number}</v></c></row>"],
            style);

        Assert.Equal(expected, Assert.Single(ImportFile.Read(file).Table!.Rows).Cells[0]);
    }

    [Fact]
    public void Hidden_sheets_are_not_offered()
    {
        var file = HandmadeWorkbook.Of(
            "", [("Alt", "hidden"), ("Neu", "visible")],
            [
                "<row><c t=\"str\"><v>E-Mail</v></c></row><row><c t=\"str\"><v>alt@amt.example</v></c></row>",
                "<row><c t=\"str\"><v>E-Mail</v></c></row><row><c t=\"str\"><v>neu@amt.example</v></c></row>",
            ],
            "<xf numFmtId=\"0\"/>");

        var table = ImportFile.Read(file).Table!;

        Assert.Equal(["Neu"], table.Sheets);
        Assert.Equal("neu@amt.example", Assert.Single(table.Rows).Cells[0]);
    }

    private static byte[] Workbook(Dictionary<string, object> sheets)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(sheets);
        return stream.ToArray();
    }
}
