using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Messages.Delete;

[Route(OrganizerMessageLinks.DeleteRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class DeleteMessageController(AppDb db, MessageEditor editor) : MessageScopedController(db)
{
    [HttpGet]
    public IActionResult Show() => Message.State == MessageState.Draft ? View(Message) : TooLate();

    [HttpPost]
    public async Task<IActionResult> Delete(CancellationToken cancellationToken)
    {
        if (await editor.DeleteAsync(Edition.Id, Message.Id, CurrentActor, cancellationToken) != MessageOutcome.Saved)
            return TooLate();
        Notice("Der Entwurf ist gelöscht.");
        return RedirectTo(OrganizerMessageLinks.List(Edition.Slug));
    }

    private LocalRedirectResult TooLate() => ToMessage("Löschen lässt sich nur ein Entwurf.");
}
