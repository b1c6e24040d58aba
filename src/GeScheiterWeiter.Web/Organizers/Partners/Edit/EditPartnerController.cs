using GeScheiterWeiter.Common;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Partners.Edit;

[Route(OrganizerPartnerLinks.EditRoute)]
public sealed class EditPartnerController(AppDb db, PartnerEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid partner, CancellationToken cancellationToken) =>
        await StoredAsync(partner, cancellationToken) is { } form ? View(form) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(Guid partner, PartnerForm form, CancellationToken cancellationToken)
    {
        if (await StoredAsync(partner, cancellationToken) is not { } stored)
            return NotFound();
        if (ModelState.IsValid && form.Version != stored.Version)
            return Conflicting(form, stored, partner);
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        return await editor.EditAsync(Edition.Id, partner, form.Version, draft, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            PartnerOutcome.Saved => ToEdition($"{Quoted.Of(draft.Name)} ist gespeichert."),
            PartnerOutcome.Outdated => Conflicting(form, await StoredAsync(partner, cancellationToken) ?? stored, partner),
            { } problem => Explained(form, problem),
        };
    }

    private async Task<PartnerForm?> StoredAsync(Guid id, CancellationToken cancellationToken) =>
        await _db.Set<Partner>().AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == id && p.EditionId == Edition.Id, cancellationToken) is { } partner
            ? PartnerForm.Of(partner)
            : null;

    private ViewResult Conflicting(PartnerForm form, PartnerForm stored, Guid partner) =>
        Conflicting(form, stored, stored.Name ?? "", OrganizerPartnerLinks.Edit(Edition.Slug, partner));

    private ViewResult Explained(PartnerForm form, PartnerOutcome problem)
    {
        PartnerForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
