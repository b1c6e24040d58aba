using System.Globalization;
using System.Xml.Linq;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Sitemaps;

[CachePublicly]
public sealed class SitemapController(AppDb db, AbsoluteLinks links, TimeProvider clock) : VisitorController
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [HttpGet(VisitorLinks.Sitemap)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var editions = await db.Set<Edition>().AsNoTracking()
            .Where(e => e.State != EditionState.Draft)
            .OrderByDescending(e => e.StartUtc)
            .Select(e => new
            {
                e.Slug,
                e.UpdatedUtc,
                IsInEasyLanguage = e.EasyLanguage.Source != "",
                IsInEnglish = e.English.Source != "",
            })
            .ToListAsync(cancellationToken);
        var tellings = await db.Set<TalkSpeaker>().AsNoTracking()
            .Where(s => s.Talk.Edition.State != EditionState.Draft)
            .Select(s => s.Speaker.Slug).Distinct().OrderBy(slug => slug)
            .ToListAsync(cancellationToken);
        var talks = await db.Set<Talk>().AsNoTracking()
            .Where(t => t.Edition.State != EditionState.Draft)
            .OrderBy(t => t.Edition.StartUtc).ThenBy(t => t.Order)
            .Select(t => new { Edition = t.Edition.Slug, t.Slug })
            .ToListAsync(cancellationToken);

        var lessons = await db.Set<Lesson>().AsNoTracking().VisibleAt(clock.GetUtcNow().UtcDateTime)
            .OrderByDescending(l => l.VisibleFromUtc).ThenBy(l => l.Slug)
            .Select(l => new { l.Slug, l.UpdatedUtc })
            .ToListAsync(cancellationToken);

        List<XElement> pages =
        [
            Page(links.Home()),
            Page(links.To(VisitorLinks.Editions)),
            Page(links.To(ProposalLinks.Propose)),
            .. editions.Select(edition => Page(links.Edition(edition.Slug), edition.UpdatedUtc)),
            .. editions.Where(edition => edition.IsInEasyLanguage)
                .Select(edition => Page(links.To(VisitorLinks.EditionEasyLanguage(edition.Slug)), edition.UpdatedUtc)),
            .. editions.Where(edition => edition.IsInEnglish)
                .Select(edition => Page(links.To(VisitorLinks.EditionEnglish(edition.Slug)), edition.UpdatedUtc)),
            .. talks.Select(talk => Page(links.Talk(talk.Edition, talk.Slug))),
            Page(links.To(LessonLinks.List)),
            .. lessons.Select(lesson => Page(links.To(LessonLinks.Show(lesson.Slug)), lesson.UpdatedUtc)),
            .. tellings.Select(slug => Page(links.Speaker(slug))),
            .. FixedPageKind.All.Select(kind => Page(links.To(VisitorLinks.FixedPage(kind)))),
        ];
        return File(XmlText.Write(new XElement(Schema + "urlset", pages)), "application/xml; charset=utf-8");
    }

    private static XElement Page(Uri address, DateTime? changedUtc = null) => new(
        Schema + "url",
        new XElement(Schema + "loc", address.AbsoluteUri),
        changedUtc is { } moment
            ? new XElement(Schema + "lastmod", moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            : null);
}
