using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Wordings.Details;

/// <summary>Words as they were when a letter was written in them.</summary>
[Route(OrganizerWordingLinks.DetailsRoute)]
public sealed class WordingDetailsController(AppDb db) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid wording, CancellationToken cancellationToken)
    {
        var wordings = db.Set<LetterWording>().AsNoTracking();
        if (await wordings.SingleOrDefaultAsync(w => w.Id == wording, cancellationToken) is not { } found)
            return NotFound();
        var next = await wordings
            .Where(w => w.Kind == found.Kind && w.EditionId == found.EditionId && w.Number == found.Number + 1)
            .Select(w => (DateTime?)w.CreatedUtc).SingleOrDefaultAsync(cancellationToken);
        var edition = await db.Set<Edition>().Where(e => e.Id == found.EditionId).Select(e => e.Name)
            .SingleOrDefaultAsync(cancellationToken);
        return View(new WordingDetailsPage(found, edition, next));
    }
}
