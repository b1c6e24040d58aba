using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Shared.Pictures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Partners.Logo;

[Route(OrganizerPartnerLinks.LogoRoute)]
public sealed class PartnerLogoController(AppDb db, PartnerLogoEditor logo, PartnerLogoReader logos) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid partner, CancellationToken cancellationToken) =>
        await PageAsync(partner, new PictureForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost, RequestSizeLimit(PictureForm.MostBytesRead)]
    public async Task<IActionResult> Upload(Guid partner, [Bind(Prefix = "Form")] PictureForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(partner, form, cancellationToken) is not { } page)
            return NotFound();
        if (await form.ReadAsync(ModelState, cancellationToken) is not { } upload)
            return Unprocessable(nameof(Show), page);
        return await logo.ReplaceAsync(Edition.Id, partner, upload, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            PictureOutcome.Developed => ToEdition("Das Logo ist hochgeladen."),
            { } problem => Explained(page, problem),
        };
    }

    [HttpPost(OrganizerPartnerLinks.DescribeLogoRoute)]
    public async Task<IActionResult> Describe(
        Guid partner, [Bind(Prefix = "Description")] PictureDescriptionForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(partner, new PictureForm(), cancellationToken) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), page);
        return await logo.DescribeAsync(Edition.Id, partner, form.ToDescription(), CurrentActor, cancellationToken)
            ? ToEdition("Die Beschreibung des Logos ist geändert.")
            : NotFound();
    }

    [HttpPost(OrganizerPartnerLinks.RemoveLogoRoute)]
    public async Task<IActionResult> Remove(Guid partner, CancellationToken cancellationToken) =>
        await logo.RemoveAsync(Edition.Id, partner, CurrentActor, cancellationToken) ? ToEdition("Das Logo ist entfernt.") : NotFound();

    private async Task<PicturePage?> PageAsync(Guid id, PictureForm form, CancellationToken cancellationToken)
    {
        var links = new PictureLinks(
            OrganizerPartnerLinks.Logo(Edition.Slug, id), OrganizerPartnerLinks.DescribeLogo(Edition.Slug, id),
            OrganizerPartnerLinks.RemoveLogo(Edition.Slug, id), OrganizerPartnerLinks.Edit(Edition.Slug, id));
        var page = await _db.Set<Partner>().AsNoTracking().Where(p => p.Id == id && p.EditionId == Edition.Id)
            .Select(p => new PicturePage(p.Name, links, false, p.Logo == null ? null : new PictureView(
                p.Logo.AltText,
                p.Logo.Variants.OrderBy(v => v.Width).Select(v => new PictureSize(v.Hash, v.Format, v.Width, v.Height)).ToList()),
            false, form))
            .SingleOrDefaultAsync(cancellationToken);
        return page is { Current: not null }
            ? page with { IsHardlyVisible = await logos.IsHardlyVisibleAsync(id, cancellationToken) }
            : page;
    }

    private ViewResult Explained(PicturePage page, PictureOutcome problem)
    {
        PictureForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), page);
    }
}
