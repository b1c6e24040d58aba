using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Formatting;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Writing;

/// <summary>Where the story is written, question by question. Every save keeps it, and says when.</summary>
[Route(ProposalLinks.WriteRoute)]
public sealed class WritingController(ProposalTokens tokens, ProposalDesk desk, TimeProvider clock) : ProposalController(tokens, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindTellingAsync(token, cancellationToken) is not { } teller)
            return LinkGone();
        return teller.Proposal.CanBeWritten
            ? View(PageOf(token, teller.Proposal, StoryForm.Of(teller.Proposal)))
            : RedirectTo(ProposalLinks.MyProposal(token));
    }

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Update(
        string token, StoryForm form, [FromForm(Name = "Einreichen")] bool submits, CancellationToken cancellationToken)
    {
        form.Check(ModelState);
        if (!SecretToken.TryParse(token, out var secret) || await FindTellingAsync(token, cancellationToken) is not { } teller)
            return Closed(StatusCodes.Status410Gone, null, token, form);
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), PageOf(token, teller.Proposal, form));

        return await desk.SaveAsync(secret, form.Version, form.ToDraft(), submits, cancellationToken) switch
        {
            ProposalOutcome.Done when submits => Back(token, ProposalNews.Submitted),
            ProposalOutcome.Done => Saved(token),
            ProposalOutcome.Unfinished => Back(token, ProposalNews.Unfinished),
            ProposalOutcome.CallNotOpen => Back(token, ProposalNews.CallNotOpen),
            ProposalOutcome.Outdated => await ConflictingAsync(token, form, cancellationToken),
            ProposalOutcome.NotNow => Closed(StatusCodes.Status409Conflict, teller, token, form),
            ProposalOutcome.UnknownLink => Closed(StatusCodes.Status410Gone, null, token, form),
        };
    }

    private StoryPage PageOf(string token, Proposal proposal, StoryForm form) => new(
        token,
        GermanTime.Moment(proposal.SavedUtc, proposal.PublicEdition?.TimeZone ?? GermanMoment.Zone),
        TempData.Told<ProposalNews>() == ProposalNews.Saved,
        proposal.State == ProposalState.Draft && proposal.IsOpenAt(NowUtc),
        form);

    private LocalRedirectResult Saved(string token)
    {
        TempData.Tell(ProposalNews.Saved);
        return RedirectTo(ProposalLinks.Write(token));
    }

    private async Task<IActionResult> ConflictingAsync(string token, StoryForm form, CancellationToken cancellationToken) =>
        await FindTellingAsync(token, cancellationToken) is { } teller
            ? Conflicting(form, StoryForm.Of(teller.Proposal), teller.Proposal.DisplayTitle, ProposalLinks.Write(token))
            : Closed(StatusCodes.Status410Gone, null, token, form);

    private ViewResult Closed(int status, ProposalTeller? teller, string token, StoryForm form) =>
        View(status, nameof(Closed), new ClosedStoryPage(teller, token, form));
}
