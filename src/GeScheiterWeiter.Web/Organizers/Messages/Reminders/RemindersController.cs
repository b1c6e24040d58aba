using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Messages.Reminders;

/// <summary>What reminds an edition's people by itself, and when.</summary>
[Route(OrganizerMessageLinks.RemindersRoute)]
public sealed class RemindersController(
    AppDb db, ReminderReader reader, ReminderEditor editor, ReminderLetters letters, TimeProvider clock) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        var standings = await reader.OfAsync(edition, cancellationToken);
        return View(new RemindersPage(
            Edition, edition.State, clock.GetUtcNow().UtcDateTime,
            [.. standings.Select(standing => new ReminderView(standing, letters.Preview(standing.Rule.Kind, edition)))]));
    }

    [HttpPost, Authorize(Policy = OrganizerPolicies.Edit)]
    public async Task<IActionResult> Switch(ReminderSwitchForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form is not { Reminder: { } kind, IsOn: { } isOn } || !Enum.IsDefined(kind))
            return BadRequest();
        await editor.SwitchAsync(Edition.Id, kind, isOn, CurrentActor, cancellationToken);
        Notice(isOn ? "Eingeschaltet." : "Ausgeschaltet. Was davon noch nicht verschickt war, bleibt hier.");
        return RedirectTo(OrganizerMessageLinks.Reminders(Edition.Slug));
    }
}

public sealed class ReminderSwitchForm
{
    public ReminderKind? Reminder { get; set; }

    public bool? IsOn { get; set; }
}

public sealed record RemindersPage(EditionHeader Edition, EditionState State, DateTime NowUtc, IReadOnlyList<ReminderView> Reminders);

public sealed record ReminderView(ReminderStanding Standing, RenderedLetter Letter)
{
    public string WhoComesLater => Standing.Rule.Kind switch
    {
        ReminderKind.Ahead =>
            "Wer erst danach einen Platz bekommt, bekommt diese E-Mail nicht mehr: Die Bestätigung sagt schon alles.",
        ReminderKind.Shortly => "Wer bis zum Ende noch einen Platz bekommt, bekommt sie gleich.",
        ReminderKind.Thanks => "Alle, die am Ende einen Platz hatten, bekommen sie.",
    };
}
