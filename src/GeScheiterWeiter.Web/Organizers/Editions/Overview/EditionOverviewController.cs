using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Overview;

public sealed class EditionOverviewController(AppDb db, TimeProvider clock) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet(OrganizerEditionLinks.OverviewRoute)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(new EditionOverviewPage(
        Edition,
        await _db.Set<Edition>().AsNoTracking().Include(e => e.Seats).SingleAsync(e => e.Id == Edition.Id, cancellationToken),
        clock.GetUtcNow().UtcDateTime,
        await TalksAsync(cancellationToken),
        await PartnersAsync(cancellationToken),
        await _db.Set<FormQuestion>().CountAsync(q => q.EditionId == Edition.Id && q.ArchivedUtc == null, cancellationToken)));

    private Task<List<TalkRow>> TalksAsync(CancellationToken cancellationToken) => _db.Set<Talk>().AsNoTracking()
        .Where(t => t.EditionId == Edition.Id)
        .OrderBy(t => t.Order).ThenBy(t => t.Title)
        .Select(t => new TalkRow(
            t.Id, t.Title, t.StartUtc, t.DurationMinutes,
            t.Speakers.OrderBy(s => s.Order).Select(s => new TalkRowSpeaker(s.Speaker.Name, s.Speaker.Side)).ToList()))
        .ToListAsync(cancellationToken);

    private Task<List<PartnerRow>> PartnersAsync(CancellationToken cancellationToken) => _db.Set<Partner>().AsNoTracking()
        .Where(p => p.EditionId == Edition.Id)
        .OrderBy(p => p.Order).ThenBy(p => p.Name)
        .Select(p => new PartnerRow(p.Id, p.Name, p.Role, p.LogoId != null))
        .ToListAsync(cancellationToken);
}
