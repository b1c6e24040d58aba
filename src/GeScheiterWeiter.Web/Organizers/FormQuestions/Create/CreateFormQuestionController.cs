using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.FormQuestions.Create;

[Route(OrganizerFormQuestionLinks.CreateRoute)]
public sealed class CreateFormQuestionController(AppDb db, FormQuestionEditor editor) : EditionEditingController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new FormQuestionForm());

    [HttpPost]
    public async Task<IActionResult> Create(FormQuestionForm form, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        return await editor.CreateAsync(Edition.Id, draft, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            (FormQuestionOutcome.Saved, _) => ToQuestions(),
            var (problem, _) => Explained(form, problem),
        };
    }

    private LocalRedirectResult ToQuestions()
    {
        Notice("Die Frage ist angelegt. Sie steht ab jetzt im Formular.");
        return RedirectTo(OrganizerFormQuestionLinks.List(Edition.Slug));
    }

    private ViewResult Explained(FormQuestionForm form, FormQuestionOutcome problem)
    {
        FormQuestionForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
