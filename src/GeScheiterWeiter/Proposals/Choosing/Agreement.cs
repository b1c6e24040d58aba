namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>
/// How much organizers agree on a proposal: the mean of their verdicts, where yes is two, perhaps one and no nothing. Of two that are
/// wanted as much, the one more of them have read comes first.
/// </summary>
public static class Agreement
{
    /// <summary>
    /// What is to be chosen first, and of it what is wanted most. Where an edition chooses blind, a proposal somebody has yet to judge
    /// stands for them where one does that nobody has.
    /// </summary>
    /// <param name="proposals">What is listed.</param>
    /// <param name="readerId">Who reads the list.</param>
    /// <param name="readerJudges">Whether they give verdicts themselves.</param>
    public static IOrderedQueryable<Proposal> ByAgreement(this IQueryable<Proposal> proposals, Guid readerId, bool readerJudges) =>
        proposals.OrderByDescending(p => ProposalStates.UpForChoice.Contains(p.State))
            .ThenByDescending(p =>
                !readerJudges || p.Edition == null || !p.Edition.IsChoiceBlind || p.Verdicts.Any(v => v.OrganizerId == readerId)
                    ? p.Verdicts.Average(v => v.Verdict == Verdict.Yes ? 2.0 : v.Verdict == Verdict.Perhaps ? (double?)1.0 : 0.0)
                    : null)
            .ThenByDescending(p =>
                !readerJudges || p.Edition == null || !p.Edition.IsChoiceBlind || p.Verdicts.Any(v => v.OrganizerId == readerId)
                    ? p.Verdicts.Count
                    : 0)
            .ThenByDescending(p => p.SubmittedUtc).ThenByDescending(p => p.TouchedUtc).ThenBy(p => p.Id);

    /// <summary>Some would have it, others not: worth a talk among organizers.</summary>
    public static bool IsDisputed(int yes, int no) => yes > 0 && no > 0;
}
