using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Audit;

[Route(OrganizerLinks.AuditLog)]
public sealed class AuditController(AppDb db, AuditNames names) : OrganizerController
{
    private const int PageSize = 50;

    [HttpGet]
    public async Task<IActionResult> Show(AuditFilter filter, CancellationToken cancellationToken)
    {
        var valid = ModelState.IsValid ? filter : new AuditFilter();
        if (!ModelState.IsValid)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        var entries = await valid.ApplyTo(db.Set<AuditEntry>().AsNoTracking())
            .OrderByDescending(e => e.Id)
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken);
        var shown = entries.Take(PageSize).ToList();
        var known = await names.OfAsync(shown, cancellationToken);
        return View(new AuditPage(
            filter,
            [.. shown.Select(entry => AuditLine.Of(entry, known))],
            await names.TeamAsync(cancellationToken),
            Older: entries.Count > PageSize ? shown[^1].Id : null));
    }
}

/// <param name="Older">The entry before which the next page begins; null at the end.</param>
public sealed record AuditPage(AuditFilter Filter, IReadOnlyList<AuditLine> Lines, IReadOnlyDictionary<Guid, string> Team, long? Older);
