using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Outbox.ServerCheck;

[Route(OrganizerOutboxLinks.TestMail)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class TestMailController(GeScheiterWeiter.Team.TestMail trial) : OrganizerController
{
    [HttpPost]
    public async Task<IActionResult> Create(CancellationToken cancellationToken)
    {
        if (CurrentActor.Id is not { } me || await trial.SendAsync(me, cancellationToken) is not { } address)
            return NotFound();

        Notice($"Die Test-E-Mail an {address} liegt im Postausgang und geht gleich hinaus. Dort sehen Sie, was aus ihr wird.");
        return RedirectTo(OrganizerOutboxLinks.ServerCheck);
    }
}
