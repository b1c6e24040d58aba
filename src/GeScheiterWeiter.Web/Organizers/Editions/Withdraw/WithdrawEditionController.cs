using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Withdraw;

[Route(OrganizerEditionLinks.WithdrawRoute)]
public sealed class WithdrawEditionController(AppDb db, EditionWithdrawal withdrawing) : EditionEditingController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(new WithdrawalPage(await withdrawing.ObstacleAsync(Edition.Id, cancellationToken)));

    [HttpPost]
    public async Task<IActionResult> Withdraw(CancellationToken cancellationToken) =>
        await withdrawing.WithdrawAsync(Edition.Id, CurrentActor, cancellationToken) is { } outcome
            ? ToEdition(WithdrawalPage.Sentence(outcome))
            : NotFound();
}

public sealed record WithdrawalPage(EditionWithdrawalOutcome? Obstacle)
{
    public bool MayBeCancelled => Obstacle == EditionWithdrawalOutcome.SomebodySignedUp;

    public static string Sentence(EditionWithdrawalOutcome outcome) => outcome switch
    {
        EditionWithdrawalOutcome.Withdrawn => "Die Ankündigung ist zurückgenommen. Diese Ausgabe sehen wieder nur Sie und das Team.",
        EditionWithdrawalOutcome.NotNow => "Diese Ausgabe ist gerade nicht angekündigt: Sie ist ein Entwurf oder abgesagt.",
        EditionWithdrawalOutcome.SomebodySignedUp =>
            "Zu dieser Ausgabe hat sich schon jemand angemeldet. Zurücknehmen lässt sie sich deshalb nicht mehr; Sie können sie absagen, "
            + "dann bekommen alle einen Brief.",
    };
}
