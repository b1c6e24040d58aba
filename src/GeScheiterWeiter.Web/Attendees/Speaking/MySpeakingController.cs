using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Attendees.Speaking;

/// <summary>The page of somebody who tells a talk, and the way from it to where the speakers meet.</summary>
[Route(SpeakingLinks.MyPageRoute)]
[FormsLeadOut]
public sealed class MySpeakingController(
    AppDb db, SpeakingTokens tokens, SpeakingReader reader, GatheringDoor door, TimeProvider clock) : SpeakingController(tokens)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } part)
            return LinkGone();

        var gathering = await db.GatheringOfAsync(part.EditionId, cancellationToken);
        var mine = (await reader.ReadAsync(part.EditionId, cancellationToken)).Single(one => one.Id == part.SpeakerId);
        return View(new MySpeakingPage
        {
            Token = token,
            Speaker = part.Speaker,
            Edition = part.Edition,
            Part = mine,
            Gathering = gathering,
            Place = await door.PlaceAsync(part.Edition, gathering, cancellationToken),
            Photo = await db.PhotoOfAsync(part.SpeakerId, cancellationToken),
            Questions = (await reader.QuestionsAsync(part.EditionId, cancellationToken))(mine),
            TellsElsewhere = await db.Set<TalkSpeaker>().AnyAsync(
                told => told.SpeakerId == part.SpeakerId && told.Talk.EditionId != part.EditionId, cancellationToken),
            News = TempData.Told<SpeakingNews>(),
            NowUtc = clock.GetUtcNow().UtcDateTime,
        });
    }

    /// <summary>Leads to where the speakers meet. Its address stands on no page.</summary>
    [HttpPost(SpeakingLinks.GatheringRoute)]
    public async Task<IActionResult> Meet(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is null || !SecretToken.TryParse(token, out var secret))
            return LinkGone();
        return await door.FindAddressAsync(secret, cancellationToken) is { } address
            ? new LeadOutResult(address)
            : Back(token, SpeakingNews.NowhereToGo);
    }
}
