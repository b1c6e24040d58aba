using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Partners.Delete;

[Route(OrganizerPartnerLinks.DeleteRoute)]
public sealed class DeletePartnerController(AppDb db, PartnerEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid partner, CancellationToken cancellationToken) =>
        await _db.Set<Partner>().Where(p => p.Id == partner && p.EditionId == Edition.Id)
            .Select(p => p.Name).SingleOrDefaultAsync(cancellationToken) is { } name
            ? View(model: name)
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Delete(Guid partner, CancellationToken cancellationToken) =>
        await editor.DeleteAsync(Edition.Id, partner, CurrentActor, cancellationToken)
            ? ToEdition("Der Partner ist gelöscht.")
            : NotFound();
}
