using System.Linq.Expressions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;

namespace GeScheiterWeiter.Web.Organizers.Proposals.List;

/// <param name="Name">Null: out of sight.</param>
/// <param name="Side">Where they work.</param>
/// <param name="Answer">Whether they tell it.</param>
public sealed record TellerLine(string? Name, SpeakerSide Side, TellerAnswer Answer);

/// <summary>What organizers think of a proposal.</summary>
/// <param name="AreSeen">Whether the reader sees what others think.</param>
/// <param name="IsMineGiven">Whether the reader's is among them.</param>
public sealed record VerdictCounts(int Yes, int Perhaps, int No, bool AreSeen, bool IsMineGiven)
{
    public int All => Yes + Perhaps + No;

    public bool IsDisputed => AreSeen && Agreement.IsDisputed(Yes, No);
}

/// <summary>A proposal in a list.</summary>
public sealed record ProposalRow(
    Guid Id, string Title, ProposalState State, bool IsMeantAsTandem, int? LengthMinutes, DateTime? SubmittedUtc, DateTime TouchedUtc,
    IReadOnlyList<TellerLine> Tellers, VerdictCounts Verdicts, int NewAnswers, ProposalDecision? Prepared)
{
    public string DisplayTitle => Title.Length == 0 ? ProposalWords.Untitled : Title;

    public bool IsTandem => Tandem.IsFormedBy(Tellers.Where(t => t.Answer == TellerAnswer.Agreed).Select(t => t.Side));

    public bool IsIncomplete => Tellers.Any(t => t.Answer == TellerAnswer.Asked) || (IsMeantAsTandem && !IsTandem);

    /// <summary>Names that are out of sight are not even read.</summary>
    public static Expression<Func<Proposal, ProposalRow>> Of(AppDb db, Chooser chooser)
    {
        var (me, judges) = chooser;
        var hidden = db.ProposalsOfHiddenTellers();
        return p => new ProposalRow(
            p.Id, p.Title, p.State, p.IsMeantAsTandem, p.LengthMinutes, p.SubmittedUtc, p.TouchedUtc,
            p.Tellers.Where(t => t.Answer == TellerAnswer.Agreed || t.Answer == TellerAnswer.Asked).OrderBy(t => t.AskedUtc)
                .Select(t => new TellerLine(hidden.Any(h => h.Id == t.ProposalId) ? null : t.Name, t.Side, t.Answer)).ToList(),
            new VerdictCounts(
                p.Verdicts.Count(v => v.Verdict == Verdict.Yes), p.Verdicts.Count(v => v.Verdict == Verdict.Perhaps),
                p.Verdicts.Count(v => v.Verdict == Verdict.No),
                !judges || p.Edition == null || !p.Edition.IsChoiceBlind || p.Verdicts.Any(v => v.OrganizerId == me),
                p.Verdicts.Any(v => v.OrganizerId == me)),
            p.Questions.Count(q => q.AnsweredUtc != null && q.SeenUtc == null),
            p.Prepared == null ? null : p.Prepared.Decision);
    }
}
