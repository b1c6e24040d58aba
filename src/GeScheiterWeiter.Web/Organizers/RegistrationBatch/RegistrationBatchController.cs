using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Registrations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Batch = GeScheiterWeiter.Registrations.Decisions.BulkDecision;

namespace GeScheiterWeiter.Web.Organizers.RegistrationBatch;

/// <summary>Asks first, with the number, and acts then. Who is meant stands in the address, so the question can be asked again.</summary>
[Route("admin/ausgaben/{edition}/anmeldungen/sammelaktion")]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class RegistrationBatchController(AppDb db, Batch batch) : OneEditionController(db)
{
    private const int NamesShown = 10;

    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Index(BatchQuery query, ListQuery list, CancellationToken cancellationToken) =>
        View(await PageAsync(query, list, new BatchForm(), cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Create(BatchQuery query, ListQuery list, BatchForm form, CancellationToken cancellationToken)
    {
        var page = await PageAsync(query, list, form, cancellationToken);
        if (page.Eligible != form.Count)
            ModelState.AddModelError("", "Inzwischen sind es andere geworden. Bitte sehen Sie noch einmal nach.");
        if (!ModelState.IsValid || page.IsTooMany || page.Eligible == 0)
        {
            ModelState.Remove(nameof(form.Count));
            return Again("Index", page);
        }

        var ids = await Eligible(query, list).Select(r => r.Id).ToListAsync(cancellationToken);
        var result = await batch.RunAsync(Edition.Id, ids, query.Action, OneLine.OrNull(form.Sentence), CurrentActor, cancellationToken);
        Notice($"Erledigt für {GermanNumber.Words(result.Done, "Anmeldung", "Anmeldungen")}." + (result.Skipped > 0 ? $" {GermanNumber.Words(result.Skipped)} ausgelassen, weil es nichts (mehr) zu tun gab." : ""));
        return LocalRedirect(PathTo("anmeldungen"));
    }

    private async Task<BatchPage> PageAsync(BatchQuery query, ListQuery list, BatchForm form, CancellationToken cancellationToken)
    {
        var eligible = Eligible(query, list);
        return new BatchPage(
            Edition,
            query,
            await Chosen(query, list).CountAsync(cancellationToken),
            await eligible.CountAsync(cancellationToken),
            await eligible.OrderBy(r => r.SortName).Select(r => r.Name).Take(NamesShown).ToListAsync(cancellationToken),
            form);
    }

    private IQueryable<Registration> Eligible(BatchQuery query, ListQuery list) => Batch.Eligible(Chosen(query, list), query.Action);

    private IQueryable<Registration> Chosen(BatchQuery query, ListQuery list)
    {
        var ids = query.Ids ?? [];
        return query.Scope == BatchScope.Filtered
            ? list.Filter.Of(_db.Set<Registration>().AsNoTracking(), Edition.Id)
            : _db.Set<Registration>().AsNoTracking().Where(r => r.EditionId == Edition.Id && ids.Contains(r.Id));
    }
}
