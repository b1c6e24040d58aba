using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Web.Shared.Formatting;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.MyDetails;

[Route(ProposalLinks.MyDetailsRoute)]
public sealed class TellerDetailsController(ProposalTokens tokens, TellerDesk desk, TimeProvider clock) : ProposalController(tokens, clock)
{
    private const int SmallBody = 32 * 1024;

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(NowUtc, GermanMoment.Zone));

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindTellingAsync(token, cancellationToken) is not { } teller)
            return LinkGone();
        return teller.Proposal.IsAlive
            ? View(TellerForm.Of(teller))
            : RedirectTo(ProposalLinks.MyProposal(token));
    }

    [HttpPost]
    [RequestSizeLimit(SmallBody)]
    public async Task<IActionResult> Update(string token, TellerForm form, CancellationToken cancellationToken)
    {
        form.Check(ModelState, Today);
        if (!SecretToken.TryParse(token, out var secret) || await FindTellingAsync(token, cancellationToken) is null)
            return LinkGone();
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        return await desk.DescribeAsync(
            secret, form.ToDetails(), form.Release ?? Release.NotSaid, form.DayOr(Today), cancellationToken) switch
        {
            TellerOutcome.Done => Back(token, ProposalNews.Described),
            TellerOutcome.KnownAddress or TellerOutcome.NoPlaceLeft or TellerOutcome.TooSoon or TellerOutcome.LastTeller
                or TellerOutcome.NotNow => Back(token, ProposalNews.NotNow),
            TellerOutcome.UnknownLink => LinkGone(),
        };
    }
}
