using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Copy;

[Route(OrganizerEditionLinks.CopyRoute)]
public sealed class CopyEditionController(AppDb db, EditionCloner cloner) : EditionEditingController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new CopyEditionPage(Edition, new CopyEditionForm()));

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] CopyEditionForm form, CancellationToken cancellationToken)
    {
        if (ReadClone(form) is not { } clone)
            return Unprocessable(nameof(Show), new CopyEditionPage(Edition, form));

        var result = await cloner.CloneAsync(Edition.Id, clone, CurrentActor, cancellationToken);
        return result switch
        {
            null => NotFound(),
            (EditionOutcome.Saved, _) => Copied(clone),
            var (problem, _) => Explained(form, problem),
        };
    }

    private EditionClone? ReadClone(CopyEditionForm form)
    {
        // Only to say so when there is no such time; the cloner moves everything on the clocks of the zone.
        var start = ZonedInput.Read(form.Start, Edition.TimeZone, ModelState, "Form.Start");
        var slug = Slugs.Of(form.Slug, form.Name, ModelState, "Form.Slug");
        return !ModelState.IsValid || start is null || form.Start is not { } localStart
            ? null
            : new EditionClone { Name = form.Name ?? "", Slug = slug, LocalStart = localStart, WithTalks = form.WithTalks };
    }

    private LocalRedirectResult Copied(EditionClone clone)
    {
        Notice($"{Quoted.Of(clone.Name)} ist angelegt. Bitte prüfen Sie die Angaben, bevor Sie die Ausgabe ankündigen.");
        return RedirectTo(OrganizerEditionLinks.Overview(clone.Slug));
    }

    private ViewResult Explained(CopyEditionForm form, EditionOutcome problem)
    {
        EditionForm.Explain(problem, ModelState, "Form.");
        return Unprocessable(nameof(Show), new CopyEditionPage(Edition, form));
    }
}
