using GeScheiterWeiter.Common;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Questions;

[Route(AttendeeLinks.QuestionsRoute)]
public sealed class QuestionsController(
    AppDb db, QuestionDesk desk, QuestionReader questions, RegistrationTokens tokens, TimeProvider clock)
    : AttendeeController(tokens, clock)
{
    private const int LargestBody = 64 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await PageAsync(token, new QuestionForm(), TempData.Told<QuestionNews>(), cancellationToken) is { } page ? View(page) : LinkGone();

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Create(
        string token, [Bind(Prefix = "Form")] QuestionForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (!ModelState.IsValid)
            return await AgainAsync(token, form, StatusCodes.Status422UnprocessableEntity, cancellationToken);

        return await desk.AskAsync(secret, form.ToDraft(), cancellationToken) switch
        {
            QuestionOutcome.Done => Back(token, QuestionNews.Asked),
            QuestionOutcome.TooMany or QuestionOutcome.Closed or QuestionOutcome.UnknownQuestion =>
                await AgainAsync(token, form, StatusCodes.Status409Conflict, cancellationToken),
            QuestionOutcome.UnknownLink => LinkGone(),
        };
    }

    [HttpPost(AttendeeLinks.SupportQuestionRoute)]
    public async Task<IActionResult> Support(
        string token, Guid question, [FromForm(Name = "warteraum")] bool fromWaitingRoom, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        var outcome = await desk.SupportAsync(secret, question, cancellationToken);
        return outcome == QuestionOutcome.Done && fromWaitingRoom
            ? RedirectTo(AttendeeLinks.WaitingRoom(token))
            : Told(token, outcome, QuestionNews.Supported);
    }

    [HttpPost(AttendeeLinks.TakeBackQuestionRoute)]
    public async Task<IActionResult> Delete(string token, Guid question, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await desk.TakeBackAsync(secret, question, cancellationToken), QuestionNews.TakenBack)
            : LinkGone();

    private IActionResult Told(string token, QuestionOutcome outcome, QuestionNews done) => outcome switch
    {
        QuestionOutcome.Done => Back(token, done),
        QuestionOutcome.UnknownQuestion => Back(token, QuestionNews.Unknown),
        QuestionOutcome.Closed or QuestionOutcome.TooMany => Back(token, QuestionNews.Closed),
        QuestionOutcome.UnknownLink => LinkGone(),
    };

    private LocalRedirectResult Back(string token, QuestionNews news)
    {
        TempData.Tell(news);
        return RedirectTo(AttendeeLinks.Questions(token));
    }

    private async Task<IActionResult> AgainAsync(string token, QuestionForm form, int status, CancellationToken cancellationToken) =>
        await PageAsync(token, form, QuestionNews.None, cancellationToken) is { } page ? View(status, nameof(Show), page) : LinkGone();

    private async Task<QuestionsPage?> PageAsync(
        string token, QuestionForm form, QuestionNews news, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return null;
        return new QuestionsPage(
            token,
            registration,
            await questions.SharedAsync(token, registration, NowUtc, cancellationToken),
            await questions.OwnAsync(registration, cancellationToken),
            await db.TalkChoicesAsync(registration.EditionId, cancellationToken),
            form,
            news);
    }
}
