using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Messages.Overview;

/// <summary>Sends a message off, or a test of it to whoever asks.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class SendMessageController(
    AppDb db, MessageDispatch dispatch, MessageOverviewReader reader, TimeProvider clock) : MessageScopedController(db)
{
    [HttpPost(OrganizerMessageLinks.SendRoute)]
    public async Task<IActionResult> Send([Bind(Prefix = "Form")] SendForm form, CancellationToken cancellationToken)
    {
        var sendUtc = ZonedInput.Read(form.At, Edition.TimeZone, ModelState, "Form.At");
        if (sendUtc < clock.GetUtcNow().UtcDateTime)
            ModelState.AddModelError("Form.At", "Dieser Zeitpunkt ist schon vorbei. Lassen Sie das Feld leer, um gleich zu senden.");
        if (!ModelState.IsValid)
            return await AgainAsync(form, cancellationToken);

        if (await dispatch.SendAsync(Edition.Id, Message.Id, form.Count, sendUtc, CurrentActor, cancellationToken) is not { } outcome)
            return NotFound();
        return outcome switch
        {
            DispatchOutcome.Done => ToMessage(Sent(sendUtc)),
            DispatchOutcome.NotNow => ToMessage("Diese Nachricht ist schon abgeschickt."),
            DispatchOutcome.Recounted => await AgainAsync(
                form, cancellationToken, "Inzwischen sind es andere geworden. Bitte sehen Sie noch einmal nach, wie viele es jetzt sind."),
            DispatchOutcome.EditionIsDraft => await AgainAsync(
                form, cancellationToken, "Die Ausgabe ist noch ein Entwurf: Die Links in den Briefen führten nirgends hin."),
        };
    }

    [HttpPost(OrganizerMessageLinks.TestRoute)]
    public async Task<IActionResult> Test([FromForm(Name = "person")] Guid person, CancellationToken cancellationToken)
    {
        if (CurrentActor.Id is not { } me
            || await dispatch.TestAsync(Edition.Id, Message.Id, person, me, cancellationToken) is not { } address)
            return NotFound();
        return ToMessage($"Die Probe an {address} ist unterwegs.");
    }

    private string Sent(DateTime? sendUtc) => sendUtc is { } moment
        ? $"Geplant: Der Versand beginnt am {GermanTime.Moment(moment, Edition.TimeZone)}."
        : "Abgeschickt. In wenigen Augenblicken gehen die ersten Briefe hinaus.";

    private async Task<IActionResult> AgainAsync(SendForm form, CancellationToken cancellationToken, string? problem = null)
    {
        if (problem is not null)
            ModelState.AddModelError("", problem);
        ModelState.Remove("Form.Count");
        return Unprocessable("Show", await reader.ReadAsync(Edition, Message, shown: null, form, cancellationToken));
    }
}
