using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Pages.Operator;

[Authorize(Policy = OrganizerPolicies.Own), Route(OrganizerPageLinks.Operator)]
public sealed class OperatorController(OperatorEditor editor, FixedPages pages) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(await StoredAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Save(OperatorForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(form);
        return await editor.SaveAsync(form.ToDetails(), CurrentActor, cancellationToken) switch
        {
            OperatorOutcome.Saved => Saved(),
            OperatorOutcome.Outdated => Conflicting(form, await StoredAsync(cancellationToken)),
            OperatorOutcome.EmailInvalid => Unprocessable(form, nameof(form.Email), "Bitte prüfen Sie die E-Mail-Adresse."),
            OperatorOutcome.ReviewedInFuture => Unprocessable(
                form, nameof(form.AccessibilityReviewedOn), "Bitte geben Sie einen Tag an, der nicht in der Zukunft liegt."),
            OperatorOutcome.TextTooLong => Unprocessable(form, nameof(form.Name), "Einer der Texte ist zu lang. Bitte kürzen Sie ihn."),
        };
    }

    private async Task<OperatorForm> StoredAsync(CancellationToken cancellationToken) =>
        OperatorForm.Of(await pages.ReadDetailsAsync(cancellationToken));

    private LocalRedirectResult Saved()
    {
        Notice("Die Angaben zum Betreiber sind gespeichert.");
        return RedirectTo(OrganizerPageLinks.List);
    }

    private ViewResult Conflicting(OperatorForm mine, OperatorForm theirs) =>
        Conflicting(mine, theirs, "Angaben zum Betreiber", OrganizerPageLinks.Operator);

    private ViewResult Unprocessable(OperatorForm form, string field = "", string sentence = "")
    {
        if (field.Length > 0)
            ModelState.AddModelError(field, sentence);
        return Unprocessable(nameof(Show), form);
    }
}
