using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Formatting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Invitations;

/// <summary>Says to how many people which letter would go, before it goes.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public abstract class DispatchController(
    AppDb db, InvitationDispatch dispatch, InvitationLetters letters, TimeProvider clock, InvitationLetterKind kind)
    : InvitationListController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        return View("Dispatch", new DispatchPage(
            Header, kind, await dispatch.CountAsync(List.Id, kind, cancellationToken),
            edition.MayStillBeJoinedAt(clock.GetUtcNow().UtcDateTime), letters.PreviewOf(kind, List, edition)));
    }

    [HttpPost]
    public async Task<IActionResult> Create(CancellationToken cancellationToken)
    {
        var result = await dispatch.SendAsync(Edition.Id, List.Id, kind, CurrentActor, cancellationToken);
        return result.Outcome switch
        {
            DispatchOutcome.Done => ToList(Words(result)),
            DispatchOutcome.NotNow => ToList("Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es ging kein Brief hinaus."),
            DispatchOutcome.Unknown => NotFound(),
        };
    }

    private static string Words(DispatchResult result) =>
        $"{GermanNumber.Words(result.Written, "Brief ist", "Briefe sind")} unterwegs."
        + (result.LeftOut > 0 ? $" Ohne Brief, weil schon angemeldet oder ohne Wunsch danach: {GermanNumber.Words(result.LeftOut)}." : "");
}
