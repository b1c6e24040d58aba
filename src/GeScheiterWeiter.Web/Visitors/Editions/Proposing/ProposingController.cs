using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Editions.Proposing;

/// <summary>Where a story is proposed: for an edition while its call is open, or for any to come.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProposingController(
    AppDb db, ProposingDesk desk, CurrentSlugReader slugs, VisitorFormGuard guard, TimeProvider clock) : VisitorController
{
    private const int LargestBody = 32 * 1024;

    private static readonly FormRefusal NotOpen = new(StatusCodes.Status409Conflict);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet(ProposalLinks.Propose)]
    [HttpGet(ProposalLinks.ProposeForRoute)]
    public async Task<IActionResult> Show(string? edition, CancellationToken cancellationToken) =>
        await PageAsync(edition, new ProposingForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost(ProposalLinks.Propose)]
    [HttpPost(ProposalLinks.ProposeForRoute)]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Create(
        string? edition, [Bind(Prefix = "Form")] ProposingForm form, CancellationToken cancellationToken)
    {
        ModelState.TakeOverMeantAddress(form, "Form.Email");
        if (guard.RefusalOf(Request, ProposingPage.GuardNameOf(edition), form, ModelState.IsValid, ProposingPage.GuardWords) is { } refusal)
            return await BackAsync(edition, form, refusal, cancellationToken);

        var story = form.ToStory();
        var today = await SlugOfTodayAsync(edition, cancellationToken);
        return await desk.ProposeAsync(today, story, cancellationToken) switch
        {
            ProposingOutcome.LetterSent => Sent(today, story.Address.Value),
            ProposingOutcome.CallNotOpen => await BackAsync(today, form, NotOpen, cancellationToken),
            ProposingOutcome.UnknownEdition => View(StatusCodes.Status404NotFound, "Gone", form),
        };
    }

    /// <summary>A form that was opened before the edition got another slug is not lost.</summary>
    private async Task<string?> SlugOfTodayAsync(string? edition, CancellationToken cancellationToken) =>
        edition is null ? null : await slugs.EditionAsync(edition, withDrafts: false, cancellationToken) ?? edition;

    private LocalRedirectResult Sent(string? edition, string address)
    {
        TempData.RememberAddress(address);
        return RedirectTo(edition is null ? ProposalLinks.ProposeSent : ProposalLinks.ProposeForSent(edition));
    }

    private async Task<IActionResult> BackAsync(
        string? edition, ProposingForm form, FormRefusal refusal, CancellationToken cancellationToken)
    {
        if (await PageAsync(await SlugOfTodayAsync(edition, cancellationToken), form, cancellationToken) is not { } page)
            return View(StatusCodes.Status404NotFound, "Gone", form);
        if (refusal.Sentence is { } sentence)
            ModelState.AddModelError("", sentence);
        return View(refusal.Status, nameof(Show), page);
    }

    private async Task<ProposingPage?> PageAsync(string? slug, ProposingForm form, CancellationToken cancellationToken)
    {
        if (slug is null)
            return new ProposingPage(null, StoryCallPhase.Open, form, await CallsAsync(cancellationToken));
        return await db.FindPublicEditionAsync(slug, cancellationToken) is { } edition
            ? new ProposingPage(edition, edition.CallPhaseAt(Now), form, [])
            : null;
    }

    private async Task<IReadOnlyList<Edition>> CallsAsync(CancellationToken cancellationToken)
    {
        var now = Now;
        var called = await db.Set<Edition>().AsNoTracking()
            .Where(e => (e.State == EditionState.Announced || e.State == EditionState.ProgrammeSettled)
                && e.CallOpensUtc <= now && e.CallClosesUtc > now)
            .OrderBy(e => e.StartUtc).ToListAsync(cancellationToken);
        return [.. called.Where(e => e.CallPhaseAt(now) == StoryCallPhase.Open)];
    }
}
