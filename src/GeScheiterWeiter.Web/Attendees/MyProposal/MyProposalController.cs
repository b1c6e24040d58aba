using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Attendees.MyProposal;

/// <summary>
/// The mailed link shows how things stand; only buttons prove, submit, agree or take back. Mail gateways open links, but press no
/// buttons.
/// </summary>
[Route(ProposalLinks.MyProposalRoute)]
public sealed class MyProposalController(AppDb db, ProposalTokens tokens, ProposalDesk desk, TellerDesk tellers, TimeProvider clock)
    : ProposalController(tokens, clock)
{
    private const int SmallBody = 32 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await PageAsync(token, cancellationToken) is { } page ? View(page) : LinkGone();

    [HttpPost(ProposalLinks.ConfirmRoute)]
    public async Task<IActionResult> Confirm(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await desk.ConfirmAsync(secret, cancellationToken), ProposalNews.Confirmed)
            : LinkGone();

    [HttpPost(ProposalLinks.SubmitRoute)]
    public async Task<IActionResult> Submit(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await desk.SubmitAsync(secret, cancellationToken), ProposalNews.Submitted)
            : LinkGone();

    [HttpPost(ProposalLinks.ReopenRoute)]
    public async Task<IActionResult> Reopen(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await desk.ReopenAsync(secret, cancellationToken), ProposalNews.Reopened)
            : LinkGone();

    [HttpPost(ProposalLinks.KeepRoute)]
    public async Task<IActionResult> Keep(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await desk.KeepForAnyEditionAsync(secret, cancellationToken), ProposalNews.Kept)
            : LinkGone();

    [HttpPost(ProposalLinks.InviteRoute)]
    [RequestSizeLimit(SmallBody)]
    public async Task<IActionResult> Invite(
        string token, [Bind(Prefix = nameof(MyProposalPage.Invitation))] InvitationForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (!ModelState.IsValid || !EmailAddress.TryParse(form.Email, out var address))
            return await AgainAsync(token, page => page with { Invitation = form }, cancellationToken);

        return await tellers.InviteAsync(secret, form.Name ?? "", address, cancellationToken) switch
        {
            TellerOutcome.Done => Back(token, ProposalNews.Invited),
            TellerOutcome.KnownAddress => await WrongAddressAsync(
                token, form, "Diese Adresse ist hier schon dabei, oder sie hat schon abgelehnt.", cancellationToken),
            TellerOutcome.TooSoon => await WrongAddressAsync(
                token, form, "An diese Adresse geht gerade keine E-Mail hinaus. Bitte versuchen Sie es in einer Stunde noch einmal.",
                cancellationToken),
            TellerOutcome.NoPlaceLeft or TellerOutcome.NotNow or TellerOutcome.LastTeller => Back(token, ProposalNews.NotNow),
            TellerOutcome.UnknownLink => LinkGone(),
        };
    }

    [HttpPost(ProposalLinks.TakeInvitationBackRoute)]
    public async Task<IActionResult> TakeInvitationBack(string token, Guid teller, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await tellers.TakeInvitationBackAsync(secret, teller, cancellationToken), ProposalNews.InvitationTakenBack)
            : LinkGone();

    [HttpPost(ProposalLinks.AgreeRoute)]
    [RequestSizeLimit(SmallBody)]
    public async Task<IActionResult> Agree(
        string token, [Bind(Prefix = nameof(MyProposalPage.Agreement))] AgreementForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (!ModelState.IsValid)
            return await AgainAsync(token, page => page with { Agreement = form }, cancellationToken);
        return Told(token, await tellers.AgreeAsync(secret, form.ToDetails(), cancellationToken), ProposalNews.Agreed);
    }

    [HttpPost(ProposalLinks.DeclineRoute)]
    public async Task<IActionResult> Decline(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await tellers.DeclineAsync(secret, cancellationToken), ProposalNews.Declined)
            : LinkGone();

    [HttpPost(ProposalLinks.ForgetRoute)]
    public async Task<IActionResult> Forget(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        return await tellers.ForgetAsync(secret, cancellationToken) == TellerOutcome.Done
            ? View("Forgotten")
            : await FindAsync(token, cancellationToken) is null ? LinkGone() : Back(token, ProposalNews.NotNow);
    }

    private IActionResult Told(string token, TellerOutcome outcome, ProposalNews done) => outcome switch
    {
        TellerOutcome.Done => Back(token, done),
        TellerOutcome.LastTeller => Back(token, ProposalNews.LastTeller),
        TellerOutcome.NotNow or TellerOutcome.KnownAddress or TellerOutcome.NoPlaceLeft or TellerOutcome.TooSoon =>
            Back(token, ProposalNews.NotNow),
        TellerOutcome.UnknownLink => LinkGone(),
    };

    private Task<IActionResult> WrongAddressAsync(
        string token, InvitationForm form, string sentence, CancellationToken cancellationToken)
    {
        ModelState.AddModelError($"{nameof(MyProposalPage.Invitation)}.{nameof(form.Email)}", sentence);
        return AgainAsync(token, page => page with { Invitation = form }, cancellationToken);
    }

    private async Task<IActionResult> AgainAsync(
        string token, Func<MyProposalPage, MyProposalPage> typed, CancellationToken cancellationToken) =>
        await PageAsync(token, cancellationToken) is { } page ? Unprocessable(nameof(Show), typed(page)) : LinkGone();

    private async Task<MyProposalPage?> PageAsync(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } teller)
            return null;
        var wish = await db.Set<TandemWish>().AsNoTracking().SingleOrDefaultAsync(w => w.TellerId == teller.Id, cancellationToken);
        return new MyProposalPage(token, teller, wish, TempData.Told<ProposalNews>(), NowUtc)
        {
            TalkLink = await TalkLinkAsync(teller.Proposal, cancellationToken),
            Questions = await db.Set<ProposalQuestion>().AsNoTracking().Where(q => q.ProposalId == teller.ProposalId)
                .OrderBy(q => q.Number).ToListAsync(cancellationToken),
        };
    }

    private async Task<string?> TalkLinkAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        if (proposal.PublicEdition is not { } edition)
            return null;
        var slug = await db.Set<Talk>().Where(t => t.Id == proposal.TalkId && t.EditionId == edition.Id)
            .Select(t => t.Slug).SingleOrDefaultAsync(cancellationToken);
        return slug is null ? null : VisitorLinks.Talk(edition.Slug, slug);
    }
}
