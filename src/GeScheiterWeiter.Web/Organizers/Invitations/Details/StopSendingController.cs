using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Details;

/// <summary>Ends the letters of a list that were ordered last.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class StopSendingController(AppDb db, InvitationDispatch dispatch) : InvitationListController(db)
{
    [HttpPost(OrganizerInvitationLinks.StopRoute)]
    public async Task<IActionResult> Stop(CancellationToken cancellationToken) =>
        await dispatch.StopAsync(Edition.Id, List.Id, CurrentActor, cancellationToken) switch
        {
            InvitationStopOutcome.Stopped =>
                ToList("Beendet. Was schon auf dem Weg zum Mailserver war, kommt noch an; sonst geht kein Brief mehr hinaus."),
            InvitationStopOutcome.NothingToStop => ToList("Es gibt nichts mehr zu beenden: Alle Briefe sind schon hinaus."),
            InvitationStopOutcome.Unknown => NotFound(),
        };
}
