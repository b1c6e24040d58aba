using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Questions.SpeakerLink;

[Route(OrganizerEveningLinks.SpeakerLinkRoute)]
public sealed class SpeakerLinkController(AppDb db, SpeakerTokens tokens, AbsoluteLinks links) : EditionEditingController(db)
{
    /// <summary>A new link on its way to the one page that shows it.</summary>
    private const string NewLink = "SpeakerLink";

    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await _db.Set<Talk>().AsNoTracking().Where(t => t.Id == talk && t.EditionId == Edition.Id).Select(t => t.Title)
            .SingleOrDefaultAsync(cancellationToken) is { } title
            ? View(new SpeakerLinkPage(
                Edition,
                talk,
                title,
                await _db.Set<SpeakerToken>().AnyAsync(token => token.TalkId == talk, cancellationToken),
                TempData[NewLink] as string))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid talk, CancellationToken cancellationToken)
    {
        if (await tokens.RenewAsync(Edition.Id, talk, CurrentActor, cancellationToken) is not { } token)
            return NotFound();

        TempData[NewLink] = links.To(AttendeeLinks.TalkQuestions(token.ToString())).AbsoluteUri;
        return RedirectTo(OrganizerEveningLinks.SpeakerLink(Edition.Slug, talk));
    }
}
