using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Judging;

/// <summary>What an organizer thinks of a proposal; the form stands under the story, too.</summary>
[Route(OrganizerProposalLinks.VerdictRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class VerdictController(AppDb db, VerdictDesk desk) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken)
    {
        if (await db.FindProposalHeadAsync(id, cancellationToken) is not { } head)
            return NotFound();
        var me = Chooser.Of(User).Id;
        var mine = await db.Set<ProposalVerdict>().AsNoTracking()
            .SingleOrDefaultAsync(v => v.ProposalId == id && v.OrganizerId == me, cancellationToken);
        return View(new VerdictPage(head, new VerdictForm { Verdict = mine?.Verdict, Reason = mine?.Reason }));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, VerdictForm form, CancellationToken cancellationToken)
    {
        if (await db.FindProposalHeadAsync(id, cancellationToken) is not { } head)
            return NotFound();
        if (!ModelState.IsValid || form is not { Verdict: { } verdict, Reason: { } reason })
            return Unprocessable(nameof(Show), new VerdictPage(head, form));

        return await desk.JudgeAsync(id, Chooser.Of(User).Id, verdict, reason, cancellationToken) switch
        {
            VerdictOutcome.Done => Back(id, "Ihr Urteil ist gespeichert."),
            VerdictOutcome.NotNow => Back(
                id, "Ihr Urteil ist nicht gespeichert: Über diesen Vorschlag wird nicht mehr oder noch nicht entschieden."),
            VerdictOutcome.Unknown => NotFound(),
        };
    }

    private LocalRedirectResult Back(Guid id, string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerProposalLinks.Details(id));
    }
}
