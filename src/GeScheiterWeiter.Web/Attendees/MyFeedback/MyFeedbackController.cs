using GeScheiterWeiter.Common;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Attendees.MyFeedback;

/// <summary>Where somebody says how the evening was. Nothing here asks who they are.</summary>
[Route(AttendeeLinks.FeedbackRoute)]
public sealed class MyFeedbackController(AppDb db, FeedbackDesk desk, FeedbackTokens tokens) : PersonalController
{
    private const int LargestBody = 256 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await PageAsync(token, new FeedbackForm(), cancellationToken) is { } page ? View(page) : LinkGone();

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Create(
        string token, [Bind(Prefix = "Form")] FeedbackForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (ModelState.IsValid && form.ToDraft().IsEmpty)
            ModelState.AddModelError("", "Bitte beantworten Sie mindestens eine der Fragen.");
        if (!ModelState.IsValid)
            return await AgainAsync(token, form, StatusCodes.Status422UnprocessableEntity, cancellationToken);

        return await desk.GiveAsync(secret, form.ToDraft(), cancellationToken) switch
        {
            FeedbackOutcome.Taken or FeedbackOutcome.AlreadyGiven => RedirectTo(AttendeeLinks.Feedback(token)),
            FeedbackOutcome.Closed => await AgainAsync(token, form, StatusCodes.Status409Conflict, cancellationToken),
            FeedbackOutcome.UnknownLink => LinkGone(),
        };
    }

    private async Task<IActionResult> AgainAsync(string token, FeedbackForm form, int status, CancellationToken cancellationToken) =>
        await PageAsync(token, form, cancellationToken) is { } page ? View(status, nameof(Show), page) : LinkGone();

    private async Task<MyFeedbackPage?> PageAsync(string token, FeedbackForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await tokens.FindEditionAsync(secret, cancellationToken) is not { } edition)
            return null;
        var talks = await db.Set<Talk>().AsNoTracking().Where(talk => talk.EditionId == edition.Id)
            .OrderBy(talk => talk.Order).ThenBy(talk => talk.Title)
            .Select(talk => new { talk.Id, talk.Title }).ToListAsync(cancellationToken);
        form.Talks =
        [
            .. talks.Select(talk => new TalkNoteForm { Talk = talk.Id, Text = form.Talks.Find(note => note.Talk == talk.Id)?.Text }),
        ];
        return new MyFeedbackPage(
            token, edition, await desk.StandingAsync(edition, secret, cancellationToken), [.. talks.Select(talk => talk.Title)], form);
    }
}
