using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Audit;

[Route(OrganizerLinks.AuditLog)]
public sealed class AuditController(AuditReader reader, AuditNames names) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(AuditFilter filter, CancellationToken cancellationToken)
    {
        var valid = ModelState.IsValid ? filter : new AuditFilter();
        if (!ModelState.IsValid)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        var (groups, hasMore) = await reader.ReadAsync(valid, cancellationToken);
        var known = await names.OfAsync([.. groups.SelectMany(group => group.Entries)], cancellationToken);
        return View(new AuditPage(
            filter,
            [.. groups.SelectMany(group => AuditBlock.Of(group, known))],
            await names.TeamAsync(cancellationToken),
            Older: hasMore ? groups[^1].OldestId : null));
    }
}

/// <param name="Older">The entry before which the next page begins; null at the end.</param>
public sealed record AuditPage(AuditFilter Filter, IReadOnlyList<AuditBlock> Blocks, IReadOnlyDictionary<Guid, string> Team, long? Older);
