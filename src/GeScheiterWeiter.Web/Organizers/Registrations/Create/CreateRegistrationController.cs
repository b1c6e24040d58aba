using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Create;

[Route(OrganizerRegistrationLinks.CreateRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class CreateRegistrationController(
    AppDb db, AskedQuestions questions, GeScheiterWeiter.Registrations.Decisions.ManualRegistration entry, SeatReserve kept,
    TimeProvider clock)
    : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        ViewData.Ask(await questions.OfAsync(Edition.Id, cancellationToken));
        return View(await PageAsync(new CreateRegistrationForm { WithLetter = true }, cancellationToken));
    }

    [HttpPost]
    public async Task<IActionResult> Create(CreateRegistrationForm form, CancellationToken cancellationToken)
    {
        ViewData.Ask(await questions.OfAsync(Edition.Id, cancellationToken));
        var answers = form.Answers.Read(ViewData.Asked(), ModelState);
        if (!EmailAddress.TryParse(form.Email, out var email) && form.Email is not null)
            ModelState.AddModelError(nameof(form.Email), "Das ist keine E-Mail-Adresse. Sie sieht aus wie name@stadt.example.");
        if (!ModelState.IsValid || email is null)
            return Unprocessable(nameof(Show), await PageAsync(form, cancellationToken));

        var result = await entry.AddAsync(
            Edition.Id, form.SignUpFor(email) with { Answers = answers }, form.ConsentNote ?? "", form.WithLetter, form.Over, CurrentActor,
            cancellationToken, form.KeptSeat is { } list ? () => kept.TryTakeAsync(Edition.Id, list, cancellationToken) : null);
        var letter = form.WithLetter ? " Der Brief ist unterwegs." : " Es geht kein Brief hinaus.";
        return result.Outcome switch
        {
            ManualRegistrationOutcome.Seated => Done("Eingetragen, mit Platz." + letter, result.Id),
            ManualRegistrationOutcome.Waiting => Done("Eingetragen, auf der Warteliste: Alle Plätze sind vergeben." + letter, result.Id),
            ManualRegistrationOutcome.AlreadyThere => Done("Diese Person ist schon angemeldet. Es hat sich nichts geändert.", result.Id),
            ManualRegistrationOutcome.Known => await AskAsync(form, result.Id, cancellationToken),
            ManualRegistrationOutcome.NotOpen => await RefusedAsync(form, cancellationToken),
        };
    }

    private LocalRedirectResult Done(string notice, Guid? id)
    {
        Notice(notice);
        return RedirectTo(id is { } registration
            ? OrganizerRegistrationLinks.Details(Edition.Slug, registration)
            : OrganizerRegistrationLinks.List(Edition.Slug));
    }

    /// <summary>Somebody is there with this address: whether what is known of them is to be written over.</summary>
    private async Task<ViewResult> AskAsync(CreateRegistrationForm form, Guid? id, CancellationToken cancellationToken)
    {
        var known = await _db.Set<Registration>().AsNoTracking().Where(r => r.Id == id && r.EditionId == Edition.Id)
            .Select(RegistrationFacts.FromRegistration).SingleOrDefaultAsync(cancellationToken);
        ModelState.AddModelError(
            nameof(form.Email), "Mit dieser Adresse gibt es hier schon eine Anmeldung. Bitte lesen Sie, wessen, und entscheiden Sie.");
        ModelState.Remove(nameof(form.OverId));
        ModelState.Remove(nameof(form.OverState));
        return Unprocessable(nameof(Show), await PageAsync(form, cancellationToken) with { Known = known });
    }

    private async Task<ViewResult> RefusedAsync(CreateRegistrationForm form, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(
            "", "Diese Ausgabe ist vorbei, abgesagt oder noch nicht öffentlich: Hier kann niemand mehr eingetragen werden.");
        return Unprocessable(nameof(Show), await PageAsync(form, cancellationToken));
    }

    private async Task<CreateRegistrationPage> PageAsync(CreateRegistrationForm form, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var lists = await _db.Set<InvitationList>().AsNoTracking()
            .Where(l => l.EditionId == Edition.Id && l.SeatsLeft > 0 && l.ReservedUntilUtc > now)
            .OrderBy(l => l.Name).Select(l => new { l.Id, l.Name, l.SeatsLeft }).ToListAsync(cancellationToken);
        form.KeptSeats = lists.Count == 0
            ? []
            :
            [
                new SelectListItem("einen, den alle bekommen können", ""),
                .. lists.Select(l => new SelectListItem(
                    $"einen von {Quoted.Of(l.Name)}, noch {GermanNumber.Words(l.SeatsLeft)}", l.Id.ToString())),
            ];
        return new CreateRegistrationPage(Edition, form);
    }
}
