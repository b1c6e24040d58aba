using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Messages.Overview;

/// <summary>Holds a message up, lets it go on, ends it.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class MessageProgressController(AppDb db, MessageDispatch dispatch) : MessageScopedController(db)
{
    [HttpPost(OrganizerMessageLinks.PauseRoute)]
    public async Task<IActionResult> Pause(CancellationToken cancellationToken) => Answer(
        await dispatch.PauseAsync(Edition.Id, Message.Id, CurrentActor, cancellationToken),
        "Angehalten. Was schon auf dem Weg zum Mailserver war, kommt noch an; alles andere wartet.");

    [HttpPost(OrganizerMessageLinks.ResumeRoute)]
    public async Task<IActionResult> Resume(CancellationToken cancellationToken) => Answer(
        await dispatch.ResumeAsync(Edition.Id, Message.Id, CurrentActor, cancellationToken), "Der Versand geht weiter.");

    [HttpPost(OrganizerMessageLinks.StopRoute)]
    public async Task<IActionResult> Stop(CancellationToken cancellationToken) => Answer(
        await dispatch.StopAsync(Edition.Id, Message.Id, CurrentActor, cancellationToken),
        "Beendet. Wer noch keinen Brief hatte, bekommt keinen mehr.");

    private IActionResult Answer(DispatchOutcome? answer, string done)
    {
        if (answer is not { } outcome)
            return NotFound();
        return outcome switch
        {
            DispatchOutcome.Done => ToMessage(done),
            DispatchOutcome.NotNow => ToMessage("Inzwischen steht es anders um diese Nachricht. Es ist nichts geschehen."),
            DispatchOutcome.Recounted or DispatchOutcome.EditionIsDraft =>
                throw new InvalidOperationException($"{outcome} is for a message that is sent off."),
        };
    }
}
