using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Organizers.Editions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.NewEdition;

[Authorize(Policy = OrganizerPolicies.Edit), Route("admin/ausgaben/neu")]
public sealed class NewEditionController(EditionEditor editor) : OrganizerController
{
    [HttpGet]
    public IActionResult Show() => View(new NewEditionForm());

    [HttpPost]
    public async Task<IActionResult> Create(NewEditionForm form, CancellationToken cancellationToken)
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
