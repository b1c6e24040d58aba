using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Bulk;

/// <summary>Asks first, with the number, and acts then. Who is meant stands in the address, so the question can be asked again.</summary>
[Route(OrganizerRegistrationLinks.BulkRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class BulkDecisionController(AppDb db, BulkDecision batch) : EditionScopedController(db)
{
    private const int NamesShown = 10;

    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(BulkQuery query, ListQuery list, CancellationToken cancellationToken) =>
        View(await PageAsync(query, list, new BulkForm(), cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Create(BulkQuery query, ListQuery list, BulkForm form, CancellationToken cancellationToken)
    {
        var page = await PageAsync(query, list, form, cancellationToken);
        if (page.Eligible != form.Count)
            ModelState.AddModelError("", "Inzwischen sind es andere geworden. Bitte sehen Sie noch einmal nach.");
        if (!ModelState.IsValid || page.IsTooMany || page.Eligible == 0)
        {
            ModelState.Remove(nameof(form.Count));
            return Unprocessable(nameof(Show), page);
        }

        // In the order of the sign-ups, as the decisions themselves are: the next step goes on where this one ends.
        var ids = await Eligible(query, list).OrderBy(r => r.CreatedUtc).ThenBy(r => r.Id).Take(BulkDecision.Most)
            .Select(r => r.Id).ToListAsync(cancellationToken);
        var result = await batch.RunAsync(Edition.Id, ids, query.Action, form.Sentence, CurrentActor, cancellationToken);
        if (page.GoesInSteps && result.Done > 0)
            return View(nameof(Show), await PageAsync(query, list, form, cancellationToken) with { Done = result });
        Notice(
            $"Erledigt für {GermanNumber.Words(result.Done, "Anmeldung", "Anmeldungen")}."
            + (result.Skipped > 0 ? $" {GermanNumber.Words(result.Skipped)} ausgelassen, weil es nichts (mehr) zu tun gab." : ""));
        return RedirectTo(OrganizerRegistrationLinks.List(Edition.Slug));
    }

    private async Task<BulkPage> PageAsync(BulkQuery query, ListQuery list, BulkForm form, CancellationToken cancellationToken)
    {
        var eligible = Eligible(query, list);
        return new BulkPage(
            Edition,
            query,
            await Chosen(query, list).CountAsync(cancellationToken),
            await eligible.CountAsync(cancellationToken),
            await eligible.OrderBy(r => r.SortName).Select(r => r.Name).Take(NamesShown).ToListAsync(cancellationToken),
            form);
    }

    private IQueryable<Registration> Eligible(BulkQuery query, ListQuery list) => batch.Eligible(Chosen(query, list), query.Action);

    private IQueryable<Registration> Chosen(BulkQuery query, ListQuery list)
    {
        var ids = query.Ids ?? [];
        return query.Scope == BulkScope.Filtered
            ? list.Filter.Of(_db, Edition.Id).AsNoTracking()
            : _db.Set<Registration>().AsNoTracking().Where(r => r.EditionId == Edition.Id && ids.Contains(r.Id));
    }
}
