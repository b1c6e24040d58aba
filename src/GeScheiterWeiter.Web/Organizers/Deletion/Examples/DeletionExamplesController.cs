using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Deletion.Examples;

/// <summary>A few of those who would go, so that owners see what they decide about.</summary>
[Authorize(Policy = OrganizerPolicies.Own), Route(OrganizerDeletionLinks.ExamplesRoute)]
public sealed class DeletionExamplesController(AppDb db, IEnumerable<IEditionExpiry> expiries) : EditionScopedController(db)
{
    private const int Most = 10;

    [HttpGet]
    public async Task<IActionResult> Show(string kind, CancellationToken cancellationToken)
    {
        if (expiries.FirstOrDefault(e => e.Key == kind) is not { } expiry)
            return NotFound();
        var names = await expiry.ExamplesAsync(Edition.Id, Most, cancellationToken);
        var counts = await expiry.CountAsync(cancellationToken);
        return View(new DeletionExamplesPage(Edition, kind, counts.GetValueOrDefault(Edition.Id), names));
    }
}

/// <param name="Edition">Whose people they are.</param>
/// <param name="Kind">What of them goes.</param>
/// <param name="Count">How much there is.</param>
/// <param name="Names">Some of them.</param>
public sealed record DeletionExamplesPage(EditionHeader Edition, string Kind, int Count, IReadOnlyList<string> Names);
