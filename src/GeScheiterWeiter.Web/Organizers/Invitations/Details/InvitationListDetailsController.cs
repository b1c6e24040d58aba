using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Details;

[Route(OrganizerInvitationLinks.DetailsRoute)]
public sealed class InvitationListDetailsController(
    AppDb db, InvitationReader reader, SendingStatusReader sending, AccessLog accessLog) : InvitationListController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show([FromQuery] InvitationQuery query, CancellationToken cancellationToken)
    {
        await accessLog.OfListAsync(CurrentActor, "invitation.listed", Edition.Id, cancellationToken);
        var people = await Matching(query).OrderBy(i => i.NormalizedEmail).ThenBy(i => i.Id)
            .Skip(query.Skipped).Take(InvitationQuery.PageSize + 1)
            .Select(i => new InvitationRow(i.Id, i.Name, i.Email, i.State, i.LastLetterUtc, i.IsPassedOn, i.CameByCode))
            .ToListAsync(cancellationToken);
        return View(new InvitationListPage(
            Header, query, await reader.FiguresOfAsync(List.Id, cancellationToken),
            await sending.OfAsync(List.Id, cancellationToken),
            await _db.Set<InvitationCode>().AsNoTracking().SingleOrDefaultAsync(c => c.ListId == List.Id, cancellationToken),
            [.. people.Take(InvitationQuery.PageSize)], people.Count > InvitationQuery.PageSize));
    }

    private IQueryable<Invitation> Matching(InvitationQuery query)
    {
        var people = _db.Set<Invitation>().AsNoTracking().Where(i => i.ListId == List.Id);
        return query.Stand is { } state ? people.Where(i => i.State == state) : people;
    }
}
