using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editing;
using GeScheiterWeiter.Web.Organizers.Editions;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.EditionCopy;

[Route("admin/ausgaben/{edition}/kopie")]
public sealed class EditionCopyController(AppDb db, EditionCloner cloner) : EditionEditingController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new EditionCopyPage(Edition, new EditionCopyForm()));

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] EditionCopyForm form, CancellationToken cancellationToken)
    {
        if (ReadClone(form) is not { } clone)
            return Again(nameof(Show), new EditionCopyPage(Edition, form));

        var result = await cloner.CloneAsync(Edition.Id, clone, CurrentActor, cancellationToken);
        return result switch
        {
            null => NotFound(),
            (EditionOutcome.Saved, var id) => Copied(clone.Name, id),
            var (problem, _) => Explained(form, problem),
        };
    }

    private EditionClone? ReadClone(EditionCopyForm form)
    {
        // Only to say so when there is no such time; the cloner moves everything on the clocks of the zone.
        var start = ZonedInput.Read(form.Start, Edition.TimeZone, ModelState, "Form.Start");
        return !ModelState.IsValid || start is null || form.Start is not { } localStart
            ? null
            : new EditionClone { Name = form.Name ?? "", Slug = Slugs.Of(form.Slug, form.Name), LocalStart = localStart, WithTalks = form.WithTalks };
    }

    private RedirectResult Copied(string name, Guid id)
    {
        Notice($"„{name}“ ist angelegt. Bitte prüfen Sie die Angaben, bevor Sie die Ausgabe ankündigen.");
        return Redirect(Url.Content($"~/admin/ausgaben/{id}"));
    }

    private ViewResult Explained(EditionCopyForm form, EditionOutcome problem)
    {
        EditionForm.Explain(problem, ModelState, "Form.");
        return Again(nameof(Show), new EditionCopyPage(Edition, form));
    }
}
