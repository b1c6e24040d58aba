using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Speaking.List;

/// <summary>Who tells something in an edition, who has a link to their page, and what is missing of whom.</summary>
public sealed class SpeakingListController(
    AppDb db, SpeakingReader reader, SpeakingLinkDesk desk, SpeakingLetters letters) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet(OrganizerSpeakingLinks.ListRoute)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        var gathering = await _db.GatheringOfAsync(Edition.Id, cancellationToken);
        var links = await reader.LinksAsync(Edition.Id, cancellationToken);
        var parts = await reader.ReadAsync(Edition.Id, cancellationToken);
        return View(new SpeakingListPage(
            Edition, edition, gathering,
            [
                .. parts.Select(part => new SpeakerLine(
                    part, links.TryGetValue(part.Id, out var link) ? link : null, part.Gaps(gathering.WantsSlides))),
            ],
            await desk.WithoutLink(Edition.Id).CountAsync(cancellationToken),
            TempData[SpeakingLinksController.NewLink] as string,
            [
                .. Enum.GetValues<SpeakingLetterKind>().Select(kind => new SpeakingLetterView(
                    SpeakingRule.Of(kind, edition, gathering), letters.Preview(kind, edition, gathering))),
            ],
            await _db.Set<SpeakerToken>().Where(t => t.Talk.EditionId == Edition.Id).OrderBy(t => t.Talk.Order)
                .Select(t => new FormerLink(t.TalkId, t.Talk.Title)).ToListAsync(cancellationToken)));
    }
}
