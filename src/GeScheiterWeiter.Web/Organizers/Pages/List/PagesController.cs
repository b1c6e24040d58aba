using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Pages.List;

/// <summary>A fixed page in the list.</summary>
public sealed record PageRow(FixedPageKind Kind, DateTime? RewrittenUtc, IReadOnlyList<OperatorField> Missing);

public sealed record PagesPage(IReadOnlyList<PageRow> Pages, IReadOnlyList<OperatorField> MissingDetails);

public sealed class PagesController(AppDb db, FixedPages pages) : OrganizerController
{
    [HttpGet(OrganizerPageLinks.List)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var details = await pages.ReadDetailsAsync(cancellationToken);
        var rewritten = await db.Set<FixedPage>().AsNoTracking().ToDictionaryAsync(p => p.Slug, cancellationToken);
        return View(new PagesPage(
            [.. FixedPageKind.All.Select(kind => Row(kind, rewritten.GetValueOrDefault(kind.Slug), details))],
            details.MissingDetails()));
    }

    private static PageRow Row(FixedPageKind kind, FixedPage? own, OperatorDetails details) => new(
        kind, own?.UpdatedUtc, FixedPageText.From(kind, own?.Text ?? FixedPageText.ShippedWith(kind), details).Missing);
}
