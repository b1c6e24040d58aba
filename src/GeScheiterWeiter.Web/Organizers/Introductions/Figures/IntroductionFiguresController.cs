using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Introductions.Figures;

/// <summary>How many take part and how many were introduced: who, and who has said what, nobody reads.</summary>
[Route(OrganizerIntroductionLinks.FiguresRoute)]
public sealed class IntroductionFiguresController(AppDb db) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(new IntroductionFiguresPage(
        Edition,
        await _db.Set<IntroductionSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.EditionId == Edition.Id, cancellationToken),
        await _db.CountIntroductionsAsync(Edition.Id, cancellationToken)));
}
