using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Pages.Edit;

[Authorize(Policy = OrganizerPolicies.Edit), Route("admin/seiten/{page}")]
public sealed class EditPageController(AppDb db, FixedPageEditor editor, FixedPages pages) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(string page, CancellationToken cancellationToken) =>
        FixedPageKind.Find(page) is { } kind ? View(await StoredAsync(kind, cancellationToken)) : NotFound();

    /// <summary>As visitors will see it, with the operator's details; saves nothing.</summary>
    [HttpPost("vorschau")]
    public async Task<IActionResult> Preview(string page, PageForm form, CancellationToken cancellationToken) => FixedPageKind.Find(page) is { } kind
        ? View(FixedPageText.From(kind, FormText.Lines(form.Markdown), await pages.ReadDetailsAsync(cancellationToken)))
        : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(string page, PageForm form, CancellationToken cancellationToken)
    {
        if (FixedPageKind.Find(page) is not { } kind)
            return NotFound();
        if (!ModelState.IsValid)
            return Again(kind, form);
        return await editor.SaveAsync(kind.Slug, form.Version, FormText.Lines(form.Markdown), CurrentActor, cancellationToken) switch
        {
            FixedPageOutcome.Saved => Done($"„{kind.Title}“ ist gespeichert."),
            FixedPageOutcome.Outdated => Conflicting(form, await StoredAsync(kind, cancellationToken), kind),
            FixedPageOutcome.TextMissing or FixedPageOutcome.TextTooLong => Again(kind, form),
        };
    }

    [HttpPost("zurueck")]
    public async Task<IActionResult> Restore(string page, CancellationToken cancellationToken)
    {
        if (FixedPageKind.Find(page) is not { } kind)
            return NotFound();
        await editor.RestoreAsync(kind.Slug, CurrentActor, cancellationToken);
        return Done($"„{kind.Title}“ zeigt wieder den mitgelieferten Text.");
    }

    private async Task<PageForm> StoredAsync(FixedPageKind kind, CancellationToken cancellationToken)
    {
        ViewData["Page"] = kind.Title;
        return PageForm.Of(kind, await db.Set<FixedPage>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == kind.Slug, cancellationToken));
    }

    private RedirectResult Done(string sentence)
    {
        Notice(sentence);
        return Redirect(Url.Content("~/admin/seiten"));
    }

    private ViewResult Conflicting(PageForm mine, PageForm theirs, FixedPageKind kind)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Conflict", EditConflict.Between(mine, theirs, kind.Title, $"/admin/seiten/{kind.Slug}"));
    }

    private ViewResult Again(FixedPageKind kind, PageForm form)
    {
        ViewData["Page"] = kind.Title;
        return Again(nameof(Show), form);
    }
}
