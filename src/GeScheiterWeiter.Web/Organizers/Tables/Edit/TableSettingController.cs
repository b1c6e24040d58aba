using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Tables;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Tables.Edit;

[Route(OrganizerTableLinks.EditRoute)]
public sealed class TableSettingController(AppDb db, TableSettingEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(TableSettingForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        var outcome = await editor.EditAsync(Edition.Id, form.Version, form.ToDraft(), CurrentActor, cancellationToken);
        if (outcome == TableSettingOutcome.Outdated)
            return Conflicting(form, await StoredAsync(cancellationToken), "Tische", OrganizerTableLinks.Edit(Edition.Slug));
        if (outcome != TableSettingOutcome.Saved)
        {
            TableSettingForm.Explain(outcome, ModelState);
            return Unprocessable(nameof(Show), form);
        }

        Notice("Gespeichert. Sobald die Türen offen sind, können Menschen mit Platz sagen, dass sie für die Tische da sind.");
        return RedirectTo(OrganizerTableLinks.Plan(Edition.Slug));
    }

    private async Task<TableSettingForm> StoredAsync(CancellationToken cancellationToken) => TableSettingForm.Of(
        await _db.Set<TableSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.EditionId == Edition.Id, cancellationToken));
}
