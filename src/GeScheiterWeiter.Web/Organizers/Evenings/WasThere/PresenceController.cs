using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Registrations;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Evenings.WasThere;

/// <summary>An organizer's word that somebody was there, and that it was no more than a mistake.</summary>
[Route(OrganizerRegistrationLinks.PresenceRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class PresenceController(AppDb db, PresenceDesk desk) : RegistrationScopedController(db)
{
    [HttpGet]
    public IActionResult Show() => View(Page(new PresenceForm()));

    [HttpPost]
    public async Task<IActionResult> Create(PresenceForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.Reason is not { } reason)
            return Unprocessable(nameof(Show), Page(form));

        return await desk.ConfirmAsync(Edition.Id, Registration.Id, reason, CurrentActor, cancellationToken) switch
        {
            PresenceOutcome.Done =>
                BackToRegistration("Bestätigt: Auf der persönlichen Seite gibt es jetzt eine Teilnahmebescheinigung."),
            PresenceOutcome.NothingToDo => BackToRegistration("Dass diese Person dabei war, stand schon fest."),
            PresenceOutcome.NotOver =>
                BackToRegistration("Diese Ausgabe ist noch nicht vorbei oder findet nicht statt: Es ist nichts geschehen."),
            PresenceOutcome.NeverComing =>
                BackToRegistration("Diese Anmeldung ist nicht bestätigt oder abgelehnt: Es ist nichts geschehen."),
            PresenceOutcome.Unknown => NotFound(),
        };
    }

    [HttpPost(OrganizerRegistrationLinks.TakeBackPresenceRoute)]
    public async Task<IActionResult> TakeBack(CancellationToken cancellationToken) =>
        await desk.TakeBackAsync(Edition.Id, Registration.Id, CurrentActor, cancellationToken) switch
        {
            PresenceOutcome.Done => BackToRegistration("Zurückgenommen: Eine Bescheinigung gibt es nicht mehr."),
            PresenceOutcome.NothingToDo or PresenceOutcome.NotOver or PresenceOutcome.NeverComing =>
                BackToRegistration("Es gab nichts zurückzunehmen."),
            PresenceOutcome.Unknown => NotFound(),
        };

    private PresencePage Page(PresenceForm form) => new(Edition, Registration, form);
}
