using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Talks.Create;

[Route(OrganizerTalkLinks.CreateRoute)]
public sealed class CreateTalkController(AppDb db, TalkEditor editor) : EditionEditingController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new TalkForm());

    [HttpPost]
    public async Task<IActionResult> Create(TalkForm form, CancellationToken cancellationToken)
    {
        if (form.ToDraft(Edition, ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        return await editor.CreateAsync(Edition.Id, draft, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            (TalkOutcome.Saved, var id) => Created(id),
            var (problem, _) => Explained(form, problem),
        };
    }

    private LocalRedirectResult Created(Guid id)
    {
        Notice("Der Vortrag ist angelegt. Wer erzählt ihn?");
        return RedirectTo(OrganizerTalkLinks.Speakers(Edition.Slug, id));
    }

    private ViewResult Explained(TalkForm form, TalkOutcome problem)
    {
        TalkForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
