using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Edit;

[Route(OrganizerInvitationLinks.EditRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class EditInvitationListController(AppDb db, InvitationListEditor editor) : InvitationListController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new EditInvitationListPage(Header, InvitationListForm.Of(List)));

    [HttpPost]
    public async Task<IActionResult> Save(InvitationListForm form, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && form.Version != List.Version)
            return Conflicting(form);
        if (form.ToDraft(ModelState) is not { } draft)
            return Unprocessable(nameof(Show), new EditInvitationListPage(Header, form));
        return await editor.EditAsync(Edition.Id, List.Id, form.Version, draft, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            InvitationListOutcome.Saved => ToList("Gespeichert. Briefe, die schon unterwegs sind, bleiben, wie sie waren."),
            InvitationListOutcome.Outdated => RedirectTo(OrganizerInvitationLinks.Edit(Edition.Slug, List.Id)),
            { } problem => Explained(form, draft, problem),
        };
    }

    private ViewResult Conflicting(InvitationListForm form) => Conflicting(
        form, InvitationListForm.Of(List), List.Name, OrganizerInvitationLinks.Edit(Edition.Slug, List.Id));

    private ViewResult Explained(InvitationListForm form, InvitationListDraft draft, InvitationListOutcome problem)
    {
        InvitationListForm.Explain(problem, draft, ModelState);
        return Unprocessable(nameof(Show), new EditInvitationListPage(Header, form));
    }
}
