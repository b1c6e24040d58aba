using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics;

/// <summary>What waits for those who choose among proposals, for editions that are to come and for any.</summary>
internal static class ChoosingSteps
{
    /// <param name="db">The database.</param>
    /// <param name="nowUtc">Now.</param>
    /// <param name="readerId">Who is told; null: nobody who judges.</param>
    /// <param name="cancellationToken">Given up by the reader.</param>
    public static async Task<IReadOnlyList<NextStep>> ReadAsync(
        AppDb db, DateTime nowUtc, Guid? readerId, CancellationToken cancellationToken)
    {
        var waiting = await db.Set<Proposal>().AsNoTracking()
            .Where(p => ProposalStates.UpForChoice.Contains(p.State)
                && (p.Edition == null || (p.Edition.EndUtc > nowUtc && p.Edition.State != EditionState.Cancelled)))
            .Select(p => new
            {
                p.Edition!.Slug,
                p.Edition.Name,
                StartUtc = (DateTime?)p.Edition.StartUtc,
                ToJudge = readerId != null && !p.Verdicts.Any(v => v.OrganizerId == readerId) ? 1 : 0,
                Answers = p.Questions.Count(q => q.AnsweredUtc != null && q.SeenUtc == null),
                Prepared = p.Prepared != null && p.Edition != null ? 1 : 0,
            })
            .Where(p => p.ToJudge + p.Answers + p.Prepared > 0)
            .ToListAsync(cancellationToken);
        return
        [
            .. from p in waiting
               group p by (p.Slug, p.Name) into edition
               orderby edition.Key.Slug is null, edition.Min(p => p.StartUtc)
               from step in StepsOf(
                   edition.Key.Slug, edition.Key.Name, edition.Sum(p => p.Answers), edition.Sum(p => p.Prepared),
                   edition.Sum(p => p.ToJudge))
               select step,
        ];
    }

    private static IEnumerable<NextStep> StepsOf(string? slug, string? name, int answers, int prepared, int toJudge)
    {
        if (answers > 0)
            yield return new NextStep(NextStepKind.ReadProposalAnswers, answers, slug, name);
        if (prepared > 0)
            yield return new NextStep(NextStepKind.TellDecisions, prepared, slug, name);
        if (toJudge > 0)
            yield return new NextStep(NextStepKind.JudgeProposals, toJudge, slug, name);
    }
}
