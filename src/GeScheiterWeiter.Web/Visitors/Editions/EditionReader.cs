using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Pictures;
using GeScheiterWeiter.Web.Visitors.Lessons;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>
/// Reads the page of an edition in few queries, whatever it tells. The organizers' preview reads the same, drafts included.
/// </summary>
public sealed class EditionReader(AppDb db, FeedbackReader feedback, LessonReader lessons, TimeProvider clock)
{
    public async Task<EditionPage?> FindPublicAsync(string slug, CancellationToken cancellationToken) =>
        await db.FindPublicEditionAsync(slug, cancellationToken) is { } edition ? await ReadAsync(edition, cancellationToken) : null;

    public async Task<EditionPage?> PreviewAsync(Guid editionId, CancellationToken cancellationToken) =>
        await db.Set<Edition>().AsNoTracking().Include(e => e.Seats)
            .SingleOrDefaultAsync(e => e.Id == editionId, cancellationToken) is { } edition
            ? await ReadAsync(edition, cancellationToken)
            : null;

    private async Task<EditionPage> ReadAsync(Edition edition, CancellationToken cancellationToken)
    {
        var talks = await db.ReadProgrammeAsync(edition.Id, cancellationToken);
        var partners = await db.Set<Partner>().AsNoTracking()
            .Where(partner => partner.EditionId == edition.Id)
            .OrderBy(partner => partner.Order).ThenBy(partner => partner.Name)
            .Select(partner => new PartnerCard(
                partner.Name,
                partner.Url,
                partner.Role,
                partner.Logo == null
                    ? null
                    : new PictureView(
                        partner.Logo.AltText,
                        partner.Logo.Variants.OrderBy(v => v.Width)
                            .Select(v => new PictureSize(v.Hash, v.Format, v.Width, v.Height)).ToList())))
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var page = new EditionPage(edition, now, talks, partners);
        if (!page.LeadsOn)
            return page;
        page = page with { Upcoming = await db.FindUpcomingEditionAsync(now, cancellationToken) };
        if (page.Phase != EditionPhase.Over)
            return page;
        return page with
        {
            Quotes = await feedback.QuotesAsync(edition.Id, cancellationToken),
            Lessons = await lessons.OfEditionAsync(edition.Id, cancellationToken),
        };
    }
}
