using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Assigning;

[Route(OrganizerProposalLinks.AssignRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class AssignmentController(AssignmentDesk desk) : OrganizerController
{
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [FromForm(Name = "ausgabe")] Guid? edition, CancellationToken cancellationToken) =>
        edition is not { } chosen
            ? Back(id, "Bitte wählen Sie eine Ausgabe aus.")
            : await desk.AssignAsync(id, chosen, CurrentActor, cancellationToken) switch
            {
                AssignmentOutcome.Done => Back(id, "Der Vorschlag gehört jetzt zu dieser Ausgabe."),
                AssignmentOutcome.NotNow => Back(
                    id, "Das geht nicht mehr: Der Vorschlag gehört inzwischen zu einer Ausgabe oder ist nicht mehr eingereicht."),
                AssignmentOutcome.EditionNotOpen => Back(id, "Diese Ausgabe hat schon begonnen, ist abgesagt oder gelöscht."),
                AssignmentOutcome.Unknown => NotFound(),
            };

    private LocalRedirectResult Back(Guid id, string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerProposalLinks.Details(id));
    }
}
