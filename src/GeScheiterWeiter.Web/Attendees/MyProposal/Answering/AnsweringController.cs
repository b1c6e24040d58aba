using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Answering;

/// <summary>Where tellers answer what organizers have asked: one answer for all of them.</summary>
[Route(ProposalLinks.AnswerRoute)]
public sealed class AnsweringController(AppDb db, ProposalTokens tokens, TellingDesk desk, TimeProvider clock)
    : ProposalController(tokens, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, Guid question, CancellationToken cancellationToken)
    {
        if (await FindTellingAsync(token, cancellationToken) is not { } teller)
            return LinkGone();
        return await FindAsync(teller, question, cancellationToken) is { } asked
            ? View(new AnswerPage(token, asked, FormOf(asked)))
            : RedirectTo(ProposalLinks.MyProposal(token));
    }

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Update(string token, Guid question, AnswerForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await FindTellingAsync(token, cancellationToken) is not { } teller)
            return LinkGone();
        if (await FindAsync(teller, question, cancellationToken) is not { } asked)
            return Back(token, ProposalNews.NotNow);
        if (!ModelState.IsValid || form.Answer is not { } answer)
            return Unprocessable(nameof(Show), new AnswerPage(token, asked, form));

        return await desk.AnswerAsync(secret, question, form.Version, answer, cancellationToken) switch
        {
            TellingOutcome.Done => Back(token, ProposalNews.Answered),
            TellingOutcome.Outdated => await OutdatedAsync(token, teller, question, form, cancellationToken),
            TellingOutcome.NotNow or TellingOutcome.Incomplete => Back(token, ProposalNews.NotNow),
            TellingOutcome.UnknownLink => LinkGone(),
        };
    }

    private static AnswerForm FormOf(ProposalQuestion question) => new() { Version = question.AnswerVersion, Answer = question.Answer };

    /// <summary>What is typed stays; whoever saves once more replaces what they have read now.</summary>
    private async Task<IActionResult> OutdatedAsync(
        string token, ProposalTeller teller, Guid question, AnswerForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(teller, question, cancellationToken) is not { } asked)
            return Back(token, ProposalNews.NotNow);
        ModelState.Remove(nameof(form.Version));
        ModelState.AddModelError(
            nameof(form.Answer), "Inzwischen hat jemand von Ihnen anders geantwortet. Wenn Sie speichern, gilt Ihre Antwort.");
        form.Version = asked.AnswerVersion;
        return Unprocessable(nameof(Show), new AnswerPage(token, asked, form, asked.Answer));
    }

    /// <summary>As long as it can be answered.</summary>
    private async Task<ProposalQuestion?> FindAsync(ProposalTeller teller, Guid question, CancellationToken cancellationToken) =>
        teller.Proposal.IsUpForChoice
            ? await db.Set<ProposalQuestion>().AsNoTracking()
                .SingleOrDefaultAsync(q => q.Id == question && q.ProposalId == teller.ProposalId, cancellationToken)
            : null;
}
