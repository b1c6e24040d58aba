using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Pages.Operator;

[Authorize(Policy = OrganizerPolicies.Own), Route("admin/betreiber")]
public sealed class OperatorController(OperatorEditor editor, FixedPages pages) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(OperatorForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Again(form);
        return await editor.SaveAsync(form.ToDetails(), CurrentActor, cancellationToken) switch
        {
            OperatorOutcome.Saved => Saved(),
            OperatorOutcome.Outdated => Conflicting(form, await StoredAsync(cancellationToken)),
            OperatorOutcome.EmailInvalid => Again(form, nameof(form.Email), "Bitte prüfen Sie die E-Mail-Adresse."),
            OperatorOutcome.TextTooLong => Again(form, nameof(form.Name), "Einer der Texte ist zu lang. Bitte kürzen Sie ihn."),
        };
    }

    private async Task<OperatorForm> StoredAsync(CancellationToken cancellationToken) => OperatorForm.Of(await pages.ReadDetailsAsync(cancellationToken));

    private RedirectResult Saved()
    {
        Notice("Die Angaben zum Betreiber sind gespeichert.");
        return Redirect(Url.Content("~/admin/seiten"));
    }

    private ViewResult Conflicting(OperatorForm mine, OperatorForm theirs)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Conflict", EditConflict.Between(mine, theirs, "Angaben zum Betreiber", "/admin/betreiber"));
    }

    private ViewResult Again(OperatorForm form, string field = "", string sentence = "")
    {
        if (field.Length > 0)
            ModelState.AddModelError(field, sentence);
        return Again(nameof(Show), form);
    }
}
