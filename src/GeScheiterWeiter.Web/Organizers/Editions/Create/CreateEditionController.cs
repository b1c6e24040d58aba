using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Create;

[Authorize(Policy = OrganizerPolicies.Edit), Route("admin/ausgaben/neu")]
public sealed class CreateEditionController(EditionEditor editor) : OrganizerController
{
    [HttpGet]
    public IActionResult Show() => View(new CreateEditionForm());

    [HttpPost]
    public async Task<IActionResult> Create(CreateEditionForm form, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Again(nameof(Show), form);

        var (outcome, id) = await editor.CreateAsync(draft, form.Capacity, CurrentActor, cancellationToken);
        if (outcome == EditionOutcome.Saved)
        {
            Notice($"„{draft.Name}“ ist angelegt. Noch sieht die Ausgabe nur das Team.");
            return Redirect(Url.Content($"~/admin/ausgaben/{id}"));
        }

        EditionForm.Explain(outcome, ModelState);
        return Again(nameof(Show), form);
    }
}
