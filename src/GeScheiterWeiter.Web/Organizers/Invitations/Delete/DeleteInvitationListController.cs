using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Delete;

[Route(OrganizerInvitationLinks.DeleteRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class DeleteInvitationListController(AppDb db, InvitationListEditor editor, InvitationReader reader)
    : InvitationListController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(new DeleteInvitationListPage(Header, await reader.FiguresOfAsync(List.Id, cancellationToken)));

    [HttpPost]
    public async Task<IActionResult> Delete(CancellationToken cancellationToken)
    {
        if (!await editor.DeleteAsync(Edition.Id, List.Id, CurrentActor, cancellationToken))
            return NotFound();
        Notice("Die Liste ist gelöscht. Wer sich schon angemeldet hat, bleibt angemeldet.");
        return RedirectTo(OrganizerInvitationLinks.Lists(Edition.Slug));
    }
}
