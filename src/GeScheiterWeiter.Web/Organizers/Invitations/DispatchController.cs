using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Invitations;

/// <summary>Says to how many people which letter would go, and orders it.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public abstract class DispatchController(
    AppDb db, InvitationDispatch dispatch, DueInvitations due, InvitationLetters letters, TimeProvider clock, InvitationLetterKind kind)
    : InvitationListController(db)
{
    private const string PageView = "Dispatch";

    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(PageView, await PageAsync(cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Create(DispatchForm form, CancellationToken cancellationToken) =>
        await dispatch.OrderAsync(Edition.Id, List.Id, kind, form.Count, CurrentActor, cancellationToken) switch
        {
            InvitationOrderOutcome.Ordered => ToList(Words(form.Count)),
            InvitationOrderOutcome.AlreadyUnderWay =>
                ToList("An diese Liste wird gerade schon geschrieben. Bitte warten Sie, bis das fertig ist."),
            InvitationOrderOutcome.Recounted => await AgainAsync(cancellationToken),
            InvitationOrderOutcome.NotNow =>
                ToList("Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Es ging kein Brief hinaus."),
            InvitationOrderOutcome.Unknown => NotFound(),
        };

    private async Task<IActionResult> AgainAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        ModelState.AddModelError("", "Inzwischen sind es andere geworden. Bitte sehen Sie noch einmal nach, wie viele es jetzt sind.");
        return Unprocessable(PageView, await PageAsync(cancellationToken));
    }

    private async Task<DispatchPage> PageAsync(CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        return new DispatchPage(
            Header, kind, await due.CountAsync(List.Id, kind, cancellationToken),
            edition.MayStillBeJoinedAt(clock.GetUtcNow().UtcDateTime),
            await _db.Set<InvitationOrder>().AnyAsync(
                o => o.ListId == List.Id && o.State == InvitationOrderState.Writing, cancellationToken),
            letters.PreviewOf(kind, List, edition));
    }

    private static string Words(int count) => $"{GermanNumber.Words(count, "Brief wird", "Briefe werden")} jetzt geschrieben.";
}
