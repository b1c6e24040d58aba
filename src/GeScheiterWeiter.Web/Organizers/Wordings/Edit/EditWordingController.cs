using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Wordings.Edit;

[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class EditWordingController(
    AppDb db, WordingReader reader, WordingEditor editor, WordingPreviews previews, AccessLog accessLog) : WordingScopedController(db)
{
    [HttpGet(OrganizerWordingLinks.EditRoute), HttpGet(OrganizerWordingLinks.EditOfRoute)]
    public async Task<IActionResult> Show(string letter, CancellationToken cancellationToken) =>
        Find(letter) is { } found ? View(await reader.ReadAsync(Scope, found, cancellationToken)) : NotFound();

    /// <summary>As somebody would read it; saves nothing.</summary>
    [HttpPost(OrganizerWordingLinks.PreviewRoute), HttpPost(OrganizerWordingLinks.PreviewOfRoute), OnePreviewAtATime]
    public async Task<IActionResult> Preview(string letter, WordingForm form, CancellationToken cancellationToken)
    {
        if (Find(letter) is not { } found)
            return NotFound();
        if (form.ToDraft(found, ModelState) is not { } draft)
            return await UnprocessableAsync(found, form, cancellationToken);
        var page = new WordingPreviewPage(Scope, found, await previews.OfAsync(draft, Scope, cancellationToken));
        await accessLog.OfWordingPreviewAsync(CurrentActor, Scope.EditionId, cancellationToken);
        return View(page);
    }

    [HttpPost(OrganizerWordingLinks.EditRoute), HttpPost(OrganizerWordingLinks.EditOfRoute)]
    public async Task<IActionResult> Save(string letter, WordingForm form, CancellationToken cancellationToken)
    {
        if (Find(letter) is not { } found)
            return NotFound();
        if (form.ToDraft(found, ModelState) is not { } draft)
            return await UnprocessableAsync(found, form, cancellationToken);
        return await editor.SaveAsync(draft, Scope.EditionId, form.Version, CurrentActor, cancellationToken) switch
        {
            WordingOutcome.Saved => Done(
                $"Gespeichert: {Quoted.Of(found.Name)} für {Scope.Name}. Briefe, die ab jetzt geschrieben werden, haben diesen Text."),
            WordingOutcome.Outdated => Conflicting(
                form, (await reader.ReadAsync(Scope, found, cancellationToken)).Form, found.Name, Scope.Edit(found)),
            WordingOutcome.SubjectMissing or WordingOutcome.BodyMissing or WordingOutcome.TextTooLong
                or WordingOutcome.HoldsPersonalLink or WordingOutcome.WordsDoNotFit or WordingOutcome.PlaceholderMissing =>
                await UnprocessableAsync(found, form, cancellationToken),
        };
    }

    [HttpPost(OrganizerWordingLinks.RestoreRoute), HttpPost(OrganizerWordingLinks.RestoreOfRoute)]
    public async Task<IActionResult> Restore(string letter, CancellationToken cancellationToken)
    {
        if (Find(letter) is not { } found)
            return NotFound();
        await editor.RestoreAsync(found, Scope.EditionId, CurrentActor, cancellationToken);
        return Done($"{Quoted.Of(found.Name)} hat keinen eigenen Text mehr für {Scope.Name}.");
    }

    private StandardLetter? Find(string slug) => StandardLetter.Find(slug) is { } letter && Scope.Has(letter) ? letter : null;

    private LocalRedirectResult Done(string sentence)
    {
        Notice(sentence);
        return RedirectTo(Scope.List);
    }

    private async Task<ViewResult> UnprocessableAsync(StandardLetter letter, WordingForm form, CancellationToken cancellationToken) =>
        Unprocessable(nameof(Show), await reader.ReadAsync(Scope, letter, cancellationToken) with { Form = form });
}
