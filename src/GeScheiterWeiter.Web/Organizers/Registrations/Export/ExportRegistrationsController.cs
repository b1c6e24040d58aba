using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Export;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Export;

[Route(OrganizerRegistrationLinks.ExportRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
[Authorize(Policy = OrganizerPolicies.Recent)]
public sealed class ExportRegistrationsController(
    AppDb db, GeScheiterWeiter.Registrations.Export.RegistrationExport export) : EditionScopedController(db)
{
    private const int BufferSize = 64 * 1024;

    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(ListQuery query, CancellationToken cancellationToken) =>
        View(await PageAsync(query, new ExportForm { Columns = [.. ExportForm.Usual] }, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Create(ListQuery query, ExportForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), await PageAsync(query, form, cancellationToken));

        // Written in full before the first byte leaves: what fails half-way is an error page, not half a list.
        var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None,
            BufferSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var columns = form.Columns.Distinct().Order().ToList();
            await export.WriteAsync(
                Edition.Id, query.Filter, columns, form.Questions, form.Format, file, CurrentActor, cancellationToken);
            file.Position = 0;
            return File(
                file, ContentType(form.Format), $"anmeldungen-{Edition.Slug}.{(form.Format == ExportFormat.Xlsx ? "xlsx" : "csv")}");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static string ContentType(ExportFormat format) => format switch
    {
        ExportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ExportFormat.Csv or ExportFormat.CsvForGermanExcel => "text/csv; charset=utf-8",
    };

    private async Task<ExportPage> PageAsync(ListQuery query, ExportForm form, CancellationToken cancellationToken) =>
        new(
            Edition, query, await query.Filter.Of(_db, Edition.Id).CountAsync(cancellationToken), form,
            await QuestionsAsync(cancellationToken));

    private async Task<IReadOnlyList<(Guid Id, string Text)>> QuestionsAsync(CancellationToken cancellationToken) =>
    [
        .. (await _db.Set<FormQuestion>().AsNoTracking().Where(q => q.EditionId == Edition.Id)
            .OrderBy(q => q.ArchivedUtc != null).ThenBy(q => q.Order).ThenBy(q => q.Text).ToListAsync(cancellationToken))
            .Select(q => (q.Id, q.ArchivedUtc is null ? q.Text : q.Text + " (gelöscht)")),
    ];
}
