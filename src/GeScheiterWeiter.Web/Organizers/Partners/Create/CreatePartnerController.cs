using GeScheiterWeiter.Common;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Partners.Create;

[Route(OrganizerPartnerLinks.CreateRoute)]
public sealed class CreatePartnerController(AppDb db, PartnerEditor editor) : EditionEditingController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new PartnerForm());

    [HttpPost]
    public async Task<IActionResult> Create(PartnerForm form, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        return await editor.CreateAsync(Edition.Id, draft, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            (PartnerOutcome.Saved, var id) => ToLogo(draft.Name, id),
            var (problem, _) => Explained(form, problem),
        };
    }

    private LocalRedirectResult ToLogo(string name, Guid id)
    {
        Notice($"{Quoted.Of(name)} ist angelegt. Hier können Sie gleich das Logo hochladen.");
        return RedirectTo(OrganizerPartnerLinks.Logo(Edition.Slug, id));
    }

    private ViewResult Explained(PartnerForm form, PartnerOutcome problem)
    {
        PartnerForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
