using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Export;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Export;

public sealed class RegistrationExportTests
{
    private const string Formula = "=HYPERLINK(\"http://boese.example\";\"Klick\")";

    private static readonly ExportColumn[] Columns =
        [ExportColumn.Name, ExportColumn.Email, ExportColumn.Organisation, ExportColumn.State, ExportColumn.SignedUp];

    [Theory]
    [InlineData(ExportFormat.CsvForGermanExcel)]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    public async Task What_is_exported_is_harmless_in_a_spreadsheet_and_reads_back_as_it_was(ExportFormat format)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, name: Formula);
        person.Organisation = "Amt; \"Größe\", und\nmehr";
        await database.ArrangeEditionAsync(edition, person);

        var content = await ExportAsync(database, edition, format);

        Assert.True(format == ExportFormat.Xlsx || Encoding.UTF8.GetString(content).Contains("'=HYPERLINK", StringComparison.Ordinal));
        var table = ImportFile.Read(content).Table!;
        Assert.Equal(["Name", "E-Mail", "Organisation", "Stand", "Angemeldet am"], table.Headings);
        Assert.Equal(
            [Formula, person.Email, "Amt; \"Größe\", und\nmehr", "Platz", "2035-03-05 10:00"],
            Assert.Single(table.Rows).Cells);
    }

    [Fact]
    public async Task A_csv_for_german_excel_begins_with_the_mark_and_has_semicolons()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeEditionAsync(edition, TestData.Registration(edition, name: "Jürgen"));

        var content = await ExportAsync(database, edition, ExportFormat.CsvForGermanExcel);

        Assert.Equal(Encoding.UTF8.GetPreamble(), content.Take(3));
        Assert.StartsWith("Name;E-Mail;", Encoding.UTF8.GetString(content, 3, content.Length - 3), StringComparison.Ordinal);
        Assert.Contains("Jürgen", Encoding.UTF8.GetString(content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.CsvForGermanExcel)]
    public async Task Whatever_a_cell_holds_stays_within_its_quotes(ExportFormat format)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var people = new[] { "a;=1+1", "a,=1+1", "a\t=1+1", "a|=1+1", "Ada", "a\"b;=1" }.Select(
            name => TestData.Registration(edition, name: name)).ToArray();
        await database.ArrangeEditionAsync(edition, people);

        var lines = Encoding.UTF8.GetString(await ExportAsync(database, edition, format))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();

        Assert.Equal(people.Length, lines.Count);
        var separator = format == ExportFormat.Csv ? "," : ";";
        Assert.All(lines, line => Assert.Matches($"^(\"([^\"]|\"\")*\"{separator}){{4}}\"([^\"]|\"\")*\"$", line));
    }

    [Theory, EveryProvider]
    public async Task An_export_holds_what_the_filter_shows_of_its_edition_and_is_recorded(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (edition, other) = (TestData.Edition(), TestData.Edition());
        await database.ArrangeEditionAsync(
            edition,
            TestData.Registration(edition, name: "Ada Übler"),
            TestData.Registration(edition, RegistrationState.Cancelled, name: "Übel Weg"));
        await database.ArrangeEditionAsync(other, TestData.Registration(other, name: "Übel Fremd"));

        var content = await ExportAsync(database, edition, ExportFormat.Csv, new RegistrationFilter("ÜBLER ada"));

        Assert.Equal("Ada Übler", Assert.Single(ImportFile.Read(content).Table!.Rows).Cells[0]);
        var entry = Assert.Single(await database.AllAsync<AuditEntry>());
        Assert.Equal(("registration.exported", edition.Id), (entry.Action, entry.EditionId!.Value));
        Assert.DoesNotContain("bler", entry.Details, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(ExportFormat.CsvForGermanExcel)]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    public async Task Who_came_is_exported_with_the_time_on_the_clocks_of_the_edition(ExportFormat format)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var (came, stayedAway) = (TestData.Registration(edition), TestData.Registration(edition));
        stayedAway.CreatedUtc = came.CreatedUtc.AddMinutes(1);
        await database.ArrangeEditionAsync(edition, came, stayedAway);
        await database.ArrangeAsync(TestData.Attendance(edition, came));

        var table = ImportFile.Read(await ExportAsync(
            database, edition, format, columns: [ExportColumn.Name, ExportColumn.FirstJoined, ExportColumn.LastJoined])).Table!;

        Assert.Equal(["Name", "Zuerst beigetreten am", "Zuletzt beigetreten am"], table.Headings);
        Assert.Equal(
            [[came.Name, "2035-04-04 18:00", "2035-04-04 18:10"], [stayedAway.Name, "", ""]], table.Rows.Select(row => row.Cells));
    }

    [Fact]
    public async Task A_workbook_has_moments_numbers_and_texts_as_what_they_are_and_no_formula()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var (first, second) = (TestData.Registration(edition, RegistrationState.Waiting, name: Formula), TestData.Registration(
            edition, RegistrationState.Waiting, name: "$=1+1\u0001"));
        second.CreatedUtc = first.CreatedUtc.AddMinutes(1);
        (first.WaitingNumber, second.WaitingNumber) = (40, 7);
        first.Role = "+49 221";
        await database.ArrangeEditionAsync(edition, first, second);

        var parts = await PartsAsync(await ExportAsync(
            database, edition, ExportFormat.Xlsx,
            columns: [ExportColumn.Name, ExportColumn.Role, ExportColumn.Rank, ExportColumn.SignedUp]));

        var sheet = parts["xl/worksheets/sheet1.xml"];
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var cells = sheet.Descendants(main + "c").ToDictionary(c => c.Attribute("r")!.Value);
        Assert.Empty(sheet.Descendants(main + "f"));
        Assert.Equal(("inlineStr", Formula), (cells["A2"].Attribute("t")!.Value, cells["A2"].Value));
        Assert.Equal("+49 221", cells["B2"].Value);
        Assert.Equal("$=1+1", cells["A3"].Value);
        Assert.Equal("", cells["B3"].Value);
        Assert.Equal(("2", "1"), (cells["C2"].Value, cells["C3"].Value));
        Assert.All(new[] { "C2", "D2" }, number => Assert.Null(cells[number].Attribute("t")));
        // A Monday in March at ten, in Berlin.
        Assert.Equal(
            new DateTime(2035, 3, 5, 10, 0, 0),
            DateTime.FromOADate(double.Parse(cells["D2"].Value, CultureInfo.InvariantCulture)));
        var styles = parts["xl/styles.xml"].Descendants(main + "cellXfs").Single().Elements().ToList();
        string StyleOf(string cell, string what) =>
            styles[int.Parse(cells[cell].Attribute("s")!.Value, CultureInfo.InvariantCulture)].Attribute(what)!.Value;
        Assert.Equal(@"dd\.mm\.yyyy\ hh:mm", parts["xl/styles.xml"].Descendants(main + "numFmt")
            .Single(format => format.Attribute("numFmtId")!.Value == StyleOf("D2", "numFmtId")).Attribute("formatCode")!.Value);
        Assert.NotEqual("0", StyleOf("A1", "fontId"));
        // Text that is edited stays text.
        Assert.Equal("49", StyleOf("A2", "numFmtId"));
        Assert.Equal(["28", "28", "13", "18"], sheet.Descendants(main + "col").Select(col => col.Attribute("width")!.Value));
        Assert.Equal("A1:D3", sheet.Descendants(main + "autoFilter").Single().Attribute("ref")!.Value);
    }

    [Theory]
    [InlineData(ExportFormat.CsvForGermanExcel)]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    public async Task Who_waits_is_exported_with_their_rank_marks_and_notes(ExportFormat format)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var (first, second) = (TestData.Registration(edition), TestData.Registration(edition, RegistrationState.Waiting));
        second.CreatedUtc = first.CreatedUtc.AddMinutes(1);
        (second.IsMarked, second.InternalNote) = (true, "=Ruft an");
        await database.ArrangeEditionAsync(edition, first, second);

        var table = ImportFile.Read(await ExportAsync(
            database, edition, format,
            columns: [ExportColumn.Name, ExportColumn.Rank, ExportColumn.Marked, ExportColumn.InternalNote])).Table!;

        Assert.Equal(["Name", "Rang auf der Warteliste", "Vorgemerkt", "Interne Notiz"], table.Headings);
        Assert.Equal([[first.Name, "", "", ""], [second.Name, "1", "ja", "=Ruft an"]], table.Rows.Select(row => row.Cells));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 221", "'+49 221")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a\0b\u0007c", "abc")]
    [InlineData("Ada = gut", "Ada = gut")]
    [InlineData(null, "")]
    public void A_cell_never_begins_like_a_formula(string? text, string cell) => Assert.Equal(cell, SpreadsheetText.Harmless(text));

    private static async Task<IReadOnlyDictionary<string, XDocument>> PartsAsync(byte[] workbook)
    {
        await using var zip = new ZipArchive(new MemoryStream(workbook));
        var parts = new Dictionary<string, XDocument>();
        foreach (var entry in zip.Entries)
        {
            await using var part = await entry.OpenAsync();
            parts.Add(entry.FullName, await XDocument.LoadAsync(part, LoadOptions.PreserveWhitespace, CancellationToken.None));
        }

        return parts;
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    public async Task Answers_to_the_questions_of_an_edition_are_columns_and_never_formulas(ExportFormat format)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var (ada, bea) = (TestData.Registration(edition, name: "Ada"), TestData.Registration(edition, name: "Bea"));
        bea.CreatedUtc = ada.CreatedUtc.AddMinutes(1);
        var text = TestData.FormQuestion(edition, FormQuestionKind.Text, "=HYPERLINK(\"https://evil.example\")");
        var several = TestData.FormQuestion(edition, FormQuestionKind.Several, "Farben?");
        var (number, consent) =
            (TestData.FormQuestion(edition, FormQuestionKind.Number, "Wie viele?"),
            TestData.FormQuestion(edition, FormQuestionKind.Consent, "Einverstanden?"));
        var (gone, unwanted) = (TestData.FormQuestion(edition, text: "Früher?"), TestData.FormQuestion(edition, text: "Nicht gewollt"));
        gone.Archive(TestData.Now);
        var elsewhere = TestData.Edition();
        var other = TestData.FormQuestion(elsewhere);
        await database.ArrangeEditionAsync(edition, ada, bea);
        await database.ArrangeAsync(
            elsewhere, other, text, several, number, consent, gone, unwanted,
            TestData.FormAnswer(ada, text, "=cmd|'/c calc'!A1"), TestData.FormAnswer(ada, several, "Blau", place: 1),
            TestData.FormAnswer(ada, several, "Rot"), TestData.FormAnswer(ada, number, "3"), TestData.FormAnswer(ada, unwanted, "Rot"),
            TestData.FormAnswer(bea, consent, FormAnswer.Agreed), TestData.FormAnswer(bea, gone, "Grün"));

        var content = await ExportAsync(
            database, edition, format, columns: [ExportColumn.Name],
            questions: [gone.Id, consent.Id, number.Id, several.Id, text.Id, other.Id]);

        var table = ImportFile.Read(content).Table!;
        Assert.Equal(
            ["Name", text.Text, "Farben?", "Wie viele?", "Einverstanden?", "Früher?"],
            table.Headings.Select(heading => heading.TrimStart('\'')));
        Assert.Equal(["Ada", "=cmd|'/c calc'!A1", "Rot; Blau", "3", "", ""], table.Rows[0].Cells);
        Assert.Equal(["Bea", "", "", "", "zugestimmt", "Grün"], table.Rows[1].Cells);
        if (format == ExportFormat.Csv)
        {
            var csv = System.Text.Encoding.UTF8.GetString(content);
            Assert.Contains("'=cmd|", csv, StringComparison.Ordinal);
            Assert.Contains("'=HYPERLINK", csv, StringComparison.Ordinal);
        }
    }

    private static async Task<byte[]> ExportAsync(
        TestDatabase database, Edition edition, ExportFormat format, RegistrationFilter? filter = null, ExportColumn[]? columns = null,
        Guid[]? questions = null)
    {
        using var target = new MemoryStream();
        await database.WithAsync((RegistrationExport export) => export.WriteAsync(
            edition.Id, filter ?? new RegistrationFilter(), columns ?? Columns, questions ?? [], format, target,
            RegistrationWorld.Organizer, CancellationToken.None));
        return target.ToArray();
    }
}
