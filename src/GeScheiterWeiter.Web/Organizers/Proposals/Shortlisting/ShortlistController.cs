using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Shortlisting;

/// <summary>Puts proposals on the short list and takes them off it: one from its page, several from a list.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class ShortlistController(AppDb db, ShortlistDesk desk) : OrganizerController
{
    [HttpPost(OrganizerProposalLinks.ShortlistOneRoute)]
    public async Task<IActionResult> Move(Guid id, [FromForm(Name = "dabei")] bool isOn, CancellationToken cancellationToken)
    {
        Notice(Sentence(await desk.MoveAsync([id], isOn, CurrentActor, cancellationToken), isOn));
        return RedirectTo(OrganizerProposalLinks.Details(id));
    }

    /// <summary>Back to the list they were ticked in, with its filter.</summary>
    [HttpPost(OrganizerProposalLinks.Shortlist)]
    public async Task<IActionResult> MoveAll(
        [FromForm(Name = "id")] Guid[] ids, [FromForm(Name = "dabei")] bool isOn, [FromForm(Name = "ausgabe")] string? edition,
        CancellationToken cancellationToken)
    {
        Notice(ids.Length == 0
            ? "Bitte kreuzen Sie erst an, welche Vorschläge Sie meinen."
            : Sentence(await desk.MoveAsync(ids, isOn, CurrentActor, cancellationToken), isOn));
        var list = edition is not null && await db.FindHeaderAsync(edition, HttpContext) is { } header
            ? OrganizerProposalLinks.ListOf(header.Slug)
            : OrganizerProposalLinks.List;
        return RedirectTo(list + Request.QueryString);
    }

    private static string Sentence(int moved, bool isOn) => (moved, isOn) switch
    {
        (0, _) => "Es hat sich nichts geändert: In die engere Wahl kommt nur, was eingereicht ist.",
        (_, true) => $"{GermanNumber.Words(moved, "Vorschlag ist", "Vorschläge sind")} jetzt in der engeren Wahl.",
        (_, false) => $"{GermanNumber.Words(moved, "Vorschlag ist", "Vorschläge sind")} nicht mehr in der engeren Wahl.",
    };
}
