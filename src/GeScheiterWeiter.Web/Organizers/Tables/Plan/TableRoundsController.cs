using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Tables.Rounds;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Tables.Plan;

/// <summary>Begins and ends rounds, and moves people.</summary>
public sealed class TableRoundsController(AppDb db, TableRounds rounds) : EditionEditingController(db)
{
    [HttpPost(OrganizerTableLinks.BeginRoute)]
    public async Task<IActionResult> Begin(CancellationToken cancellationToken) =>
        ToPlan(
            await rounds.BeginAsync(Edition.Id, CurrentActor, cancellationToken),
            "Die Runde läuft: Alle, die da waren, haben einen Tisch.");

    [HttpPost(OrganizerTableLinks.EndRoute)]
    public async Task<IActionResult> End(CancellationToken cancellationToken) =>
        ToPlan(await rounds.EndAsync(Edition.Id, CurrentActor, cancellationToken), "Die Runde ist zu Ende.");

    [HttpPost(OrganizerTableLinks.MoveRoute)]
    public async Task<IActionResult> Move(
        Guid registration, [FromForm(Name = "tisch")] int? table, CancellationToken cancellationToken) =>
        ToPlan(
            await rounds.MoveAsync(Edition.Id, registration, table.GetValueOrDefault(), CurrentActor, cancellationToken),
            $"Umgesetzt an Tisch {table}.");

    private LocalRedirectResult ToPlan(TableRoundOutcome outcome, string done)
    {
        Notice(outcome switch
        {
            TableRoundOutcome.Done => done,
            TableRoundOutcome.NotTheEvening => "Diese Ausgabe findet zurzeit nicht statt: Es gibt keine Runden.",
            TableRoundOutcome.NotSetUp => "Bitte richten Sie die Tische zuerst ein.",
            TableRoundOutcome.TooFewPeople => "Noch sind keine zwei Menschen da, die mitreden möchten.",
            TableRoundOutcome.TooFewRooms => "Es gibt mehr Tische als Räume: Bitte tragen Sie weitere Adressen ein.",
            TableRoundOutcome.RunsAlready => "Eine Runde läuft schon. Beenden Sie sie, bevor die nächste beginnt.",
            TableRoundOutcome.RunsNone => "Zurzeit läuft keine Runde.",
            TableRoundOutcome.Unknown => "Diese Person ist nicht mehr da, oder es gibt keinen solchen Tisch.",
        });
        return RedirectTo(OrganizerTableLinks.Plan(Edition.Slug));
    }
}
