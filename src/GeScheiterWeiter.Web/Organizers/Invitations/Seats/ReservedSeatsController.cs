using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Seats;

[Route(OrganizerInvitationLinks.SeatsRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ReservedSeatsController(AppDb db, SeatReserveEditor editor) : InvitationListController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new ReservedSeatsPage(Header, new ReservedSeatsForm
    {
        Count = List.SeatsReserved,
        Until = LocalTime.FromUtc(List.ReservedUntilUtc, Edition.TimeZone),
    }));

    [HttpPost]
    public async Task<IActionResult> Update(ReservedSeatsForm form, CancellationToken cancellationToken)
    {
        var until = ZonedInput.Read(form.Until, Edition.TimeZone, ModelState, nameof(form.Until));
        if (!ModelState.IsValid)
            return Refuse(form);
        return await editor.ChangeAsync(
            Edition.Id, List.Id, form.Count.GetValueOrDefault(), until, CurrentActor, cancellationToken) switch
        {
            SeatReserveOutcome.Saved => ToList("Gespeichert."),
            SeatReserveOutcome.CountInvalid => Refuse(form, nameof(form.Count), "Bitte geben Sie eine Zahl von 0 bis 1.000.000 an."),
            SeatReserveOutcome.UntilInvalid => Refuse(
                form, nameof(form.Until),
                "Bitte geben Sie einen Zeitpunkt an, der noch kommt und nicht nach dem Beginn der Ausgabe liegt."),
            SeatReserveOutcome.NotLimited => Refuse(
                form, nameof(form.Count), "Diese Ausgabe hat unbegrenzt viele Plätze: Freizuhalten ist da nichts."),
            SeatReserveOutcome.NotEnoughFree => Refuse(form, nameof(form.Count), "So viele Plätze sind nicht mehr frei."),
            SeatReserveOutcome.NotNow => Refuse(
                form, nameof(form.Count), "Diese Ausgabe ist vorbei oder abgesagt."),
            SeatReserveOutcome.Unknown => NotFound(),
        };
    }

    private ViewResult Refuse(ReservedSeatsForm form, string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Refuse(form);
    }

    private ViewResult Refuse(ReservedSeatsForm form) => Unprocessable(nameof(Show), new ReservedSeatsPage(Header, form));
}
