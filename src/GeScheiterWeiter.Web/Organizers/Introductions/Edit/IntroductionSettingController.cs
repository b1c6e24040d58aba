using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Introductions.Edit;

[Route(OrganizerIntroductionLinks.EditRoute)]
public sealed class IntroductionSettingController(AppDb db, IntroductionSettingEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(IntroductionSettingForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        var outcome = await editor.EditAsync(Edition.Id, form.Version, form.ToTopics(), CurrentActor, cancellationToken);
        if (outcome == IntroductionSettingOutcome.Outdated)
        {
            return Conflicting(
                form, await StoredAsync(cancellationToken), "Themen des Kennenlernens", OrganizerIntroductionLinks.Edit(Edition.Slug));
        }

        if (outcome != IntroductionSettingOutcome.Saved)
        {
            IntroductionSettingForm.Explain(outcome, ModelState);
            return Unprocessable(nameof(Show), form);
        }

        Notice("Gespeichert.");
        return RedirectTo(OrganizerIntroductionLinks.Figures(Edition.Slug));
    }

    private async Task<IntroductionSettingForm> StoredAsync(CancellationToken cancellationToken) => IntroductionSettingForm.Of(
        await _db.Set<IntroductionSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.EditionId == Edition.Id, cancellationToken));
}
