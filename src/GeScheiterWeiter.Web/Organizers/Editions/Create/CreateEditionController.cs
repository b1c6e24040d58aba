using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Create;

[Authorize(Policy = OrganizerPolicies.Edit), Route(OrganizerEditionLinks.Create)]
public sealed class CreateEditionController(EditionEditor editor) : OrganizerController
{
    [HttpGet]
    public IActionResult Show() => View(new CreateEditionForm());

    [HttpPost]
    public async Task<IActionResult> Create(CreateEditionForm form, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);

        var (outcome, _) = await editor.CreateAsync(draft, form.Capacity, CurrentActor, cancellationToken);
        if (outcome == EditionOutcome.Saved)
        {
            Notice($"{Quoted.Of(draft.Name)} ist angelegt. Noch sieht die Ausgabe nur das Team.");
            return RedirectTo(OrganizerEditionLinks.Overview(draft.Slug));
        }

        EditionForm.Explain(outcome, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
