using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Editions.Publish;

public sealed class PublishEditionController(AppDb db, EditionPublication publication, FixedPages pages) : EditionEditingController(db)
{
    /// <param name="anyway">Announce although details about the operator are missing, which the form asks about first.</param>
    [HttpPost(OrganizerEditionLinks.AnnounceRoute)]
    public async Task<IActionResult> Announce(bool anyway, CancellationToken cancellationToken)
    {
        var missing = (await pages.ReadDetailsAsync(cancellationToken)).MissingDetails();
        if (missing.Count > 0 && !anyway)
            return View("Question", new AnnounceQuestion(Edition, missing));
        return Done(
            await publication.AnnounceAsync(Edition.Id, CurrentActor, cancellationToken), "Die Ausgabe ist jetzt öffentlich.");
    }

    [HttpPost(OrganizerEditionLinks.SettleProgrammeRoute)]
    public async Task<IActionResult> Settle(CancellationToken cancellationToken) => Done(
        await publication.SettleProgrammeAsync(Edition.Id, CurrentActor, cancellationToken),
        "Das Programm steht, und auf der Seite steht das auch.");

    private LocalRedirectResult Done(PublicationOutcome? outcome, string sentence) => ToEdition(outcome switch
    {
        PublicationOutcome.Done => sentence,
        PublicationOutcome.NotNow or null =>
            "Das ist inzwischen schon geschehen, oder die Ausgabe ist abgesagt. Es hat sich nichts geändert.",
    });
}
