using GeScheiterWeiter.Common;
using GeScheiterWeiter.Lessons.Slides;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Slides;

/// <summary>The slides of a talk, put up and taken down by whoever tells it.</summary>
[Route(SpeakingLinks.SlidesRoute)]
public sealed class TalkSlidesController(SpeakingTokens tokens, SpeakingReader reader, SpeakingDesk desk) : SpeakingController(tokens)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, Guid talk, CancellationToken cancellationToken) =>
        await PageAsync(token, talk, new SlidesForm(), cancellationToken) is { } page ? View(page) : LinkGone();

    [HttpPost, RequestSizeLimit(SlidesForm.MostBytesRead)]
    public async Task<IActionResult> Upload(
        string token, Guid talk, [Bind(Prefix = "Form")] SlidesForm form, CancellationToken cancellationToken)
    {
        if (await PageAsync(token, talk, form, cancellationToken) is not { } page || !SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (await form.ReadAsync(ModelState, cancellationToken) is not { } file)
            return Unprocessable(nameof(Show), page);
        return await desk.ReplaceSlidesAsync(secret, talk, file, form.HoldNoNames, cancellationToken) switch
        {
            null => LinkGone(),
            SlidesOutcome.Accepted => Back(token, SpeakingNews.SlidesUploaded),
            { } problem => Explained(page, problem),
        };
    }

    /// <summary>Pressed twice, they are gone once.</summary>
    [HttpPost(SpeakingLinks.RemoveSlidesRoute)]
    public async Task<IActionResult> Remove(string token, Guid talk, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await desk.FindTellingAsync(secret, talk, cancellationToken) is null)
            return LinkGone();
        await desk.RemoveSlidesAsync(secret, talk, cancellationToken);
        return Back(token, SpeakingNews.SlidesRemoved);
    }

    private async Task<TalkSlidesPage?> PageAsync(string token, Guid talk, SlidesForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } part)
            return null;
        var parts = await reader.ReadAsync(part.EditionId, cancellationToken);
        return parts.Single(one => one.Id == part.SpeakerId).Talks.SingleOrDefault(told => told.Id == talk) is { } mine
            ? new TalkSlidesPage(token, mine, part.Edition.TimeZone, form)
            : null;
    }

    private ViewResult Explained(TalkSlidesPage page, SlidesOutcome problem)
    {
        SlidesForm.Explain(problem, ModelState);
        return Unprocessable(nameof(Show), page);
    }
}
