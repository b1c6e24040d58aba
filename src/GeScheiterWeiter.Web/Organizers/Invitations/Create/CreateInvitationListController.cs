using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Create;

[Route(OrganizerInvitationLinks.CreateRoute)]
public sealed class CreateInvitationListController(AppDb db, InvitationListEditor editor) : EditionEditingController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new InvitationListForm());

    [HttpPost]
    public async Task<IActionResult> Create(InvitationListForm form, CancellationToken cancellationToken)
    {
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), form);
        var (outcome, id) = await editor.CreateAsync(Edition.Id, draft, CurrentActor, cancellationToken);
        if (outcome == InvitationListOutcome.Saved)
        {
            Notice($"„{draft.Name}“ ist angelegt. Fügen Sie jetzt die Personen hinzu, die Sie einladen möchten.");
            return RedirectTo(OrganizerInvitationLinks.Details(Edition.Slug, id));
        }

        InvitationListForm.Explain(outcome, draft, ModelState);
        return Unprocessable(nameof(Show), form);
    }
}
