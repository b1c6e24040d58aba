using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Create;

[Route(OrganizerInvitationLinks.CreateRoute)]
public sealed class CreateInvitationListController(AppDb db, InvitationListEditor editor) : EditionEditingController(db)
{
    /// <summary>For those who belong to the evening: a list that only keeps seats is a list, too.</summary>
    private const string Contributors = "mitwirkende";

    [HttpGet]
    public IActionResult Show([FromQuery(Name = "fuer")] string? whom) => View(whom == Contributors
        ? new InvitationListForm { Name = "Vortragende, Partner und Presse", SkipsApproval = true, ThenSeats = true }
        : new InvitationListForm());

    [HttpPost]
    public async Task<IActionResult> Create(InvitationListForm form, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        var (outcome, id) = await editor.CreateAsync(Edition.Id, draft, CurrentActor, cancellationToken);
        if (outcome == InvitationListOutcome.Saved && form.ThenSeats)
        {
            Notice($"{Quoted.Of(draft.Name)} ist angelegt. Sagen Sie jetzt, wie viele Plätze frei bleiben sollen, und bis wann.");
            return RedirectTo(OrganizerInvitationLinks.Seats(Edition.Slug, id));
        }

        if (outcome == InvitationListOutcome.Saved)
        {
            Notice($"{Quoted.Of(draft.Name)} ist angelegt. Fügen Sie jetzt die Personen hinzu, die Sie einladen möchten.");
            return RedirectTo(OrganizerInvitationLinks.Details(Edition.Slug, id));
        }

        InvitationListForm.Explain(outcome, draft, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
