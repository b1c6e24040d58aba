using CsvHelper;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Export;

/// <summary>
/// Writes a list of registrations into a file, row by row: a hundred thousand take no more memory than a hundred. That
/// somebody has taken it along is recorded first.
/// </summary>
public sealed class RegistrationExport(AppDb db, AuditLog audit)
{
    /// <param name="editionId">Whose people.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="columns">What every edition knows of them.</param>
    /// <param name="questions">Whose answers come along, each in a column behind the others.</param>
    /// <param name="format">Of the file.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="actor">Who takes it along.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task WriteAsync(
        Guid editionId, RegistrationFilter filter, IReadOnlyList<ExportColumn> columns, IReadOnlyList<Guid> questions, ExportFormat format,
        Stream target, Actor actor, CancellationToken cancellationToken)
    {
        var zone = (await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == editionId, cancellationToken)).TimeZone;
        audit.Record(
            actor, "registration.exported", null, editionId,
            new { Format = format, Columns = columns, Questions = questions.Count, Filtered = !filter.IsEmpty });
        await db.SaveChangesAsync(cancellationToken);

        var asked = questions.Count == 0 ? [] : await QuestionsAsync(editionId, questions, cancellationToken);
        var rows = filter.Of(db, editionId).AsNoTracking()
            .OrderBy(r => r.CreatedUtc).ThenBy(r => r.Id)
            .Select(asked.Count == 0 ? ExportedRegistration.FromRegistration : ExportedRegistration.WithAnswers);
        var ranks = await WaitingRanks.ReadAsync(db, editionId, cancellationToken);
        Column[] all =
        [
            .. columns.Select(column => new Column(
                new WorkbookColumn(ExportedRegistration.Heading(column), ExportedRegistration.Width(column)),
                row => row.Value(column, zone, ranks))),
            .. asked.Select(question => new Column(new WorkbookColumn(question.Text, question.Width), row => row.AnswerTo(question))),
        ];
        if (format == ExportFormat.Xlsx)
            await WriteXlsxAsync(rows, all, target, cancellationToken);
        else
            await WriteCsvAsync(rows, all, format == ExportFormat.Csv ? ',' : ';', target, cancellationToken);
    }

    private Task<List<ExportedQuestion>> QuestionsAsync(
        Guid editionId, IReadOnlyList<Guid> questions, CancellationToken cancellationToken) =>
        db.Set<FormQuestion>().AsNoTracking().Where(q => q.EditionId == editionId && questions.Contains(q.Id))
            .OrderBy(q => q.ArchivedUtc != null).ThenBy(q => q.Order).ThenBy(q => q.Text)
            .Select(q => new ExportedQuestion(q.Id, q.Kind, q.Text)).ToListAsync(cancellationToken);

    private static async Task WriteCsvAsync(
        IQueryable<ExportedRegistration> rows, IReadOnlyList<Column> columns, char separator, Stream target,
        CancellationToken cancellationToken)
    {
        var form = new CsvWriterOptions
        {
            Separator = separator,
            // Excel takes a file for UTF-8 only if it begins with the mark.
            WriteByteOrderMark = true,
            // The cells are harmless already; this second guard knows the rules of quoting.
            Injection = CsvInjection.Escape,
        };
        await using var csv = CsvWriter.Create(target, form, leaveOpen: true);
        // Headings may be typed, too: those of questions are.
        foreach (var column in columns)
            csv.WriteField(SpreadsheetText.Harmless(column.Look.Heading));
        await csv.EndRecordAsync(cancellationToken);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            foreach (var column in columns)
                // Always quoted: what follows a separator of another spreadsheet would be a cell of its own, and could be a formula.
                csv.WriteField(ExportedRegistration.Text(column.Value(row)), CsvQuoting.Always);
            await csv.EndRecordAsync(cancellationToken);
        }
    }

    private static async Task WriteXlsxAsync(
        IQueryable<ExportedRegistration> rows, IReadOnlyList<Column> columns, Stream target, CancellationToken cancellationToken)
    {
        await using var workbook = await Workbook.CreateAsync(
            target, "Anmeldungen", [.. columns.Select(column => column.Look)], await rows.CountAsync(cancellationToken), cancellationToken);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            await workbook.AddAsync(columns.Select(column => column.Value(row)), cancellationToken);
        await workbook.FinishAsync(cancellationToken);
    }

    /// <param name="Look">Heading and width.</param>
    /// <param name="Value">What stands in the cell: a text, a number, a moment in the edition's time zone, or nothing.</param>
    private sealed record Column(WorkbookColumn Look, Func<ExportedRegistration, object?> Value);
}
