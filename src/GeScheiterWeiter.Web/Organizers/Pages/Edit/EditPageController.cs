using GeScheiterWeiter.Common;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Pages.Edit;

[Authorize(Policy = OrganizerPolicies.Edit), Route(OrganizerPageLinks.EditRoute)]
public sealed class EditPageController(AppDb db, FixedPageEditor editor, FixedPages pages) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(string page, CancellationToken cancellationToken) =>
        FixedPageKind.Find(page) is { } kind ? View(await StoredAsync(kind, cancellationToken)) : NotFound();

    /// <summary>As visitors will see it, with the operator's details; saves nothing.</summary>
    [HttpPost(OrganizerPageLinks.PreviewRoute), OnePreviewAtATime]
    public async Task<IActionResult> Preview(string page, PageForm form, CancellationToken cancellationToken)
    {
        if (FixedPageKind.Find(page) is not { } kind)
            return NotFound();
        return form.ToText(kind, ModelState) is { } text
            ? View(FixedPageText.From(kind, text, await pages.ReadDetailsAsync(cancellationToken)))
            : Unprocessable(kind, form);
    }

    [HttpPost]
    public async Task<IActionResult> Save(string page, PageForm form, CancellationToken cancellationToken)
    {
        if (FixedPageKind.Find(page) is not { } kind)
            return NotFound();
        if (form.ToText(kind, ModelState) is not { } text)
            return Unprocessable(kind, form);
        return await editor.SaveAsync(kind.Slug, form.Version, text, CurrentActor, cancellationToken) switch
        {
            FixedPageOutcome.Saved => Done($"{Quoted.Of(kind.Title)} ist gespeichert."),
            FixedPageOutcome.Outdated => Conflicting(form, await StoredAsync(kind, cancellationToken), kind),
            FixedPageOutcome.TextMissing or FixedPageOutcome.TextTooLong or FixedPageOutcome.TextTooComplex => Unprocessable(kind, form),
        };
    }

    [HttpPost(OrganizerPageLinks.RestoreRoute)]
    public async Task<IActionResult> Restore(string page, CancellationToken cancellationToken)
    {
        if (FixedPageKind.Find(page) is not { } kind)
            return NotFound();
        await editor.RestoreAsync(kind.Slug, CurrentActor, cancellationToken);
        return Done($"{Quoted.Of(kind.Title)} zeigt wieder den mitgelieferten Text.");
    }

    private async Task<PageForm> StoredAsync(FixedPageKind kind, CancellationToken cancellationToken)
    {
        ViewData["Page"] = kind.Title;
        return PageForm.Of(
            kind, await db.Set<FixedPage>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == kind.Slug, cancellationToken));
    }

    private LocalRedirectResult Done(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerPageLinks.List);
    }

    private ViewResult Conflicting(PageForm mine, PageForm theirs, FixedPageKind kind) =>
        Conflicting(mine, theirs, kind.Title, OrganizerPageLinks.Edit(kind.Slug));

    private ViewResult Unprocessable(FixedPageKind kind, PageForm form)
    {
        ViewData["Page"] = kind.Title;
        return Unprocessable(nameof(Show), form);
    }
}
