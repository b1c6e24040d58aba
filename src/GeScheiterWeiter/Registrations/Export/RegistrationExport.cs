using CsvHelper;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Export;

/// <summary>
/// Writes a list of registrations into a file, row by row: a hundred thousand take no more memory than a hundred. That
/// somebody has taken it along is recorded first.
/// </summary>
public sealed class RegistrationExport(AppDb db, AuditLog audit)
{
    public async Task WriteAsync(
        Guid editionId, RegistrationFilter filter, IReadOnlyList<ExportColumn> columns, ExportFormat format, Stream target, Actor actor,
        CancellationToken cancellationToken)
    {
        var zone = (await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == editionId, cancellationToken)).TimeZone;
        audit.Record(
            actor, "registration.exported", null, editionId, new { Format = format, Columns = columns, Filtered = !filter.IsEmpty });
        await db.SaveChangesAsync(cancellationToken);

        var rows = filter.Of(db, editionId).AsNoTracking()
            .OrderBy(r => r.CreatedUtc).ThenBy(r => r.Id)
            .Select(ExportedRegistration.FromRegistration);
        var ranks = await WaitingRanks.ReadAsync(db, editionId, cancellationToken);
        if (format == ExportFormat.Xlsx)
            await WriteXlsxAsync(rows, columns, zone, ranks, target, cancellationToken);
        else
            await WriteCsvAsync(rows, columns, zone, ranks, format == ExportFormat.Csv ? ',' : ';', target, cancellationToken);
    }

    private static async Task WriteCsvAsync(
        IQueryable<ExportedRegistration> rows, IReadOnlyList<ExportColumn> columns, TimeZoneInfo zone, WaitingRanks ranks, char separator,
        Stream target, CancellationToken cancellationToken)
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
        foreach (var column in columns)
            csv.WriteField(ExportedRegistration.Heading(column));
        await csv.EndRecordAsync(cancellationToken);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            foreach (var column in columns)
                // Always quoted: what follows a separator of another spreadsheet would be a cell of its own, and could be a formula.
                csv.WriteField(row.Text(column, zone, ranks), CsvQuoting.Always);
            await csv.EndRecordAsync(cancellationToken);
        }
    }

    private static async Task WriteXlsxAsync(
        IQueryable<ExportedRegistration> rows, IReadOnlyList<ExportColumn> columns, TimeZoneInfo zone, WaitingRanks ranks, Stream target,
        CancellationToken cancellationToken)
    {
        await using var workbook = await Workbook.CreateAsync(
            target, "Anmeldungen",
            [.. columns.Select(column => new WorkbookColumn(ExportedRegistration.Heading(column), ExportedRegistration.Width(column)))],
            await rows.CountAsync(cancellationToken), cancellationToken);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            await workbook.AddAsync(columns.Select(column => row.Value(column, zone, ranks)), cancellationToken);
        await workbook.FinishAsync(cancellationToken);
    }
}
