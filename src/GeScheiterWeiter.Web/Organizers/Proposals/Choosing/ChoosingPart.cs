using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Proposals.Judging;
using GeScheiterWeiter.Web.Shared.Formatting;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Choosing;

/// <param name="Who">The organizer.</param>
/// <param name="Verdict">What they think.</param>
/// <param name="Reason">Why.</param>
/// <param name="AtUtc">Since when.</param>
/// <param name="IsMine">Whether it is the reader's.</param>
/// <param name="IsOfEarlierText">The tellers have submitted it once more since.</param>
public sealed record VerdictLine(string Who, Verdict Verdict, string Reason, DateTime AtUtc, bool IsMine, bool IsOfEarlierText);

/// <summary>What choosing has to do with one proposal.</summary>
/// <param name="Proposal">With its tellers and its edition.</param>
/// <param name="HidesTellers">Whether who tells it is out of sight.</param>
/// <param name="SeesVerdicts">Whether the reader sees those of others.</param>
/// <param name="Verdicts">All of them, whether they are shown or not; the reader's first.</param>
/// <param name="Questions">To its tellers, the newest last.</param>
/// <param name="Prepared">What is meant to be decided.</param>
/// <param name="Editions">It could be for.</param>
/// <param name="NowUtc">When this was read.</param>
public sealed record ChoosingPart(
    Proposal Proposal, bool HidesTellers, bool SeesVerdicts, IReadOnlyList<VerdictLine> Verdicts,
    IReadOnlyList<ProposalQuestion> Questions, PreparedDecision? Prepared, IReadOnlyList<SelectListItem> Editions, DateTime NowUtc)
{
    public VerdictLine? Mine => Verdicts.FirstOrDefault(line => line.IsMine);

    public IEnumerable<VerdictLine> Shown => Verdicts.Where(line => line.IsMine || SeesVerdicts);

    public VerdictForm Form => new() { Verdict = Mine?.Verdict, Reason = Mine?.Reason };

    public bool IsDisputed =>
        SeesVerdicts && Agreement.IsDisputed(Verdicts.Count(v => v.Verdict == Verdict.Yes), Verdicts.Count(v => v.Verdict == Verdict.No));

    public bool CanAsk => Proposal.IsUpForChoice && Questions.Count(question => question.IsOpen) < ProposalQuestion.MostOpen;

    public TimeZoneInfo Zone => Proposal.Edition?.TimeZone ?? GermanMoment.Zone;

    public DecisionHindrance? Hindrance => Prepared?.HindranceAt(NowUtc);

    /// <param name="db">The database.</param>
    /// <param name="proposal">With its tellers and its edition.</param>
    /// <param name="chooser">Who reads.</param>
    /// <param name="nowUtc">Now.</param>
    /// <param name="cancellationToken">Given up by the reader.</param>
    public static async Task<ChoosingPart> ReadAsync(
        AppDb db, Proposal proposal, Chooser chooser, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var verdicts = await VerdictsAsync(db, proposal, chooser, cancellationToken);
        return new ChoosingPart(
            proposal,
            await db.HidesTellersOfAsync(proposal.Id, cancellationToken),
            !chooser.Judges || proposal.Edition is not { IsChoiceBlind: true } || verdicts.Any(line => line.IsMine),
            verdicts,
            await db.Set<ProposalQuestion>().AsNoTracking().Where(q => q.ProposalId == proposal.Id)
                .OrderBy(q => q.Number).ToListAsync(cancellationToken),
            await db.PreparedDecisions().AsNoTracking().SingleOrDefaultAsync(d => d.ProposalId == proposal.Id, cancellationToken),
            proposal is { IsUpForChoice: true, EditionId: null } ? await EditionsAsync(db, nowUtc, cancellationToken) : [],
            nowUtc);
    }

    private static async Task<IReadOnlyList<VerdictLine>> VerdictsAsync(
        AppDb db, Proposal proposal, Chooser chooser, CancellationToken cancellationToken)
    {
        var given = await db.Set<ProposalVerdict>().AsNoTracking().Where(v => v.ProposalId == proposal.Id)
            .OrderBy(v => v.AtUtc)
            .Select(v => new { v, Name = db.Users.Where(o => o.Id == v.OrganizerId).Select(o => o.Name).SingleOrDefault() })
            .ToListAsync(cancellationToken);
        return
        [
            .. from line in given
               let isMine = line.v.OrganizerId == chooser.Id
               orderby isMine descending
               select new VerdictLine(
                   line.Name ?? "Ein früheres Mitglied des Teams", line.v.Verdict, line.v.Reason, line.v.AtUtc, isMine,
                   line.v.AtUtc < proposal.SubmittedUtc),
        ];
    }

    private static async Task<IReadOnlyList<SelectListItem>> EditionsAsync(
        AppDb db, DateTime nowUtc, CancellationToken cancellationToken) =>
        await db.EditionsToChooseFor(nowUtc).AsNoTracking().Select(e => new SelectListItem(e.Name, e.Id.ToString()))
            .ToListAsync(cancellationToken);
}
