using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Outbox.List;

/// <summary>Holds all letters back, or lets them go.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class DeliveryPauseController(DeliveryPause pause) : OrganizerController
{
    [HttpPost(OrganizerOutboxLinks.Pause)]
    public async Task<IActionResult> Pause(CancellationToken cancellationToken)
    {
        await pause.PauseAsync(CurrentActor, cancellationToken);
        Notice("Der Versand ruht. Neue Briefe werden geschrieben und warten hier.");
        return RedirectTo(OrganizerOutboxLinks.List);
    }

    [HttpPost(OrganizerOutboxLinks.Resume)]
    public async Task<IActionResult> Resume(CancellationToken cancellationToken)
    {
        await pause.ResumeAsync(CurrentActor, cancellationToken);
        Notice("Der Versand läuft wieder.");
        return RedirectTo(OrganizerOutboxLinks.List);
    }
}
