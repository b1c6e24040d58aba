using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Add;

[Route(OrganizerInvitationLinks.AddRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class AddGuestsController(AppDb db, InvitationEntry entry) : InvitationListController(db)
{
    private const int LargestBody = 1024 * 1024;

    [HttpGet]
    public IActionResult Show() => View(new AddGuestsPage(Header, new GuestsForm(), []));

    /// <summary>All of them or nobody: what is wrong comes back with the rest, to be put right in place.</summary>
    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    [RequestFormLimits(ValueLengthLimit = LargestBody)]
    public async Task<IActionResult> Create(GuestsForm form, CancellationToken cancellationToken)
    {
        var lines = GuestLines.Read(form.People ?? "");
        var faulty = lines.Where(line => line.Guest is null).ToList();
        if (lines.Count > GuestLines.MaxLines)
            ModelState.AddModelError(
                nameof(form.People), $"Das sind zu viele auf einmal. Bis zu {GermanNumber.Words(GuestLines.MaxLines)} Zeilen gehen.");
        else if (faulty.Count > 0)
            ModelState.AddModelError(
                nameof(form.People), "Bitte sehen Sie sich die Zeilen an, die unten stehen. Es ist noch niemand eingetragen.");
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), new AddGuestsPage(Header, form, faulty));

        var guests = lines.Select(line => line.Guest).OfType<Guest>().ToList();
        return await entry.AddAsync(Edition.Id, List.Id, guests, CurrentActor, cancellationToken) is { } result
            ? ToList(GuestWords.Of(result))
            : NotFound();
    }
}
