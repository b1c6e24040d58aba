using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Wishing;

/// <summary>Who has nobody of the other side says so here.</summary>
[Route(ProposalLinks.TandemWishRoute)]
public sealed class WishingController(AppDb db, ProposalTokens tokens, TandemWishDesk desk, TimeProvider clock)
    : ProposalController(tokens, clock)
{
    private const int SmallBody = 32 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await PageAsync(token, null, cancellationToken) is { } page ? View(page) : LinkGone();

    [HttpPost]
    [RequestSizeLimit(SmallBody)]
    public async Task<IActionResult> Create(
        string token, [Bind(Prefix = nameof(WishPage.Form))] WishForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (!ModelState.IsValid)
            return await PageAsync(token, form, cancellationToken) is { } page ? Unprocessable(nameof(Show), page) : LinkGone();
        return Told(
            token, await desk.WishAsync(secret, form.Topic ?? "", form.Sentence ?? "", cancellationToken), ProposalNews.Wished);
    }

    [HttpPost(ProposalLinks.EndTandemWishRoute)]
    public async Task<IActionResult> Delete(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await desk.EndAsync(secret, cancellationToken), ProposalNews.WishEnded)
            : LinkGone();

    private IActionResult Told(string token, TandemWishOutcome outcome, ProposalNews done) => outcome switch
    {
        TandemWishOutcome.Done => Back(token, done),
        TandemWishOutcome.NotNow => Back(token, ProposalNews.NotNow),
        TandemWishOutcome.UnknownLink => LinkGone(),
    };

    private async Task<WishPage?> PageAsync(string token, WishForm? typed, CancellationToken cancellationToken)
    {
        if (await FindTellingAsync(token, cancellationToken) is not { } teller)
            return null;
        var wish = await db.Set<TandemWish>().AsNoTracking().SingleOrDefaultAsync(w => w.TellerId == teller.Id, cancellationToken);
        return new WishPage(token, teller, wish is not null, typed ?? WishForm.Of(wish));
    }
}
