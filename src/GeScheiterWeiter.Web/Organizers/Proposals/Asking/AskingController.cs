using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Asking;

/// <summary>Questions to the tellers of a proposal.</summary>
[Route(OrganizerProposalLinks.AskRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class AskingController(AppDb db, ProposalQuestionDesk desk) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await PageAsync(id, new QuestionForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, QuestionForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.Question is not { } text)
            return await AgainAsync(id, form, cancellationToken);

        return await desk.AskAsync(id, text, CurrentActor, cancellationToken) switch
        {
            QuestionOutcome.Done => Back(id, "Die Frage ist unterwegs. Die Antwort steht hier, sobald sie da ist."),
            QuestionOutcome.TooManyOpen => await WrongAsync(
                id, form, $"Mehr als {ProposalQuestion.MostOpen} offene Fragen wären zu viel. Bitte warten Sie auf eine Antwort.",
                cancellationToken),
            QuestionOutcome.NotNow => await WrongAsync(
                id, form, "Über diesen Vorschlag wird nicht mehr oder noch nicht entschieden: Fragen lässt sich dazu nichts.",
                cancellationToken),
            QuestionOutcome.Unknown => NotFound(),
        };
    }

    [HttpPost(OrganizerProposalLinks.SeeAnswerRoute)]
    public async Task<IActionResult> See(
        Guid id, Guid question, [FromForm(Name = "antwort")] int version, CancellationToken cancellationToken) =>
        Told(id, await desk.SeeAsync(id, question, version, CurrentActor, cancellationToken), "Die Antwort ist abgehakt.");

    [HttpPost(OrganizerProposalLinks.TakeQuestionBackRoute)]
    public async Task<IActionResult> TakeBack(Guid id, Guid question, CancellationToken cancellationToken) =>
        Told(id, await desk.TakeBackAsync(id, question, CurrentActor, cancellationToken), "Die Frage ist zurückgenommen.");

    private IActionResult Told(Guid id, QuestionOutcome outcome, string done) => outcome switch
    {
        QuestionOutcome.Done => Back(id, done),
        QuestionOutcome.NotNow or QuestionOutcome.TooManyOpen =>
            Back(id, "Das geht nicht mehr: Inzwischen hat sich etwas geändert. So steht es jetzt."),
        QuestionOutcome.Unknown => NotFound(),
    };

    private Task<IActionResult> WrongAsync(Guid id, QuestionForm form, string sentence, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(nameof(form.Question), sentence);
        return AgainAsync(id, form, cancellationToken);
    }

    private async Task<IActionResult> AgainAsync(Guid id, QuestionForm form, CancellationToken cancellationToken) =>
        await PageAsync(id, form, cancellationToken) is { } page ? Unprocessable(nameof(Show), page) : NotFound();

    private async Task<AskingPage?> PageAsync(Guid id, QuestionForm form, CancellationToken cancellationToken) =>
        await db.FindProposalHeadAsync(id, cancellationToken) is { } head
            ? new AskingPage(
                head,
                await db.Set<ProposalTeller>().CountAsync(t => t.ProposalId == id && t.Answer == TellerAnswer.Agreed, cancellationToken),
                form)
            : null;

    private LocalRedirectResult Back(Guid id, string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerProposalLinks.Details(id));
    }
}
