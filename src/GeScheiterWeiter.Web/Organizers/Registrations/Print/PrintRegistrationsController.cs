using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.List;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Print;

[Authorize(Policy = OrganizerPolicies.Edit)]
[Route(OrganizerRegistrationLinks.PrintRoute)]
public sealed class PrintRegistrationsController(AppDb db, AccessLog accessLog) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(ListQuery query, CancellationToken cancellationToken)
    {
        await accessLog.OfListAsync(CurrentActor, "registration.list-printed", Edition.Id, cancellationToken);
        var rows = await query.Filter.Of(_db, Edition.Id).AsNoTracking()
            .Sorted(query.Order == RegistrationOrder.Newest ? RegistrationOrder.Name : query.Order, backwards: false)
            .Take(PrintedList.Most + 1)
            .Select(r => new PrintedRow(r.Name, r.Organisation, r.Side, r.State))
            .ToListAsync(cancellationToken);
        return View(new PrintedList(Edition, query, rows));
    }
}
