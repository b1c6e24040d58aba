using System.Linq.Expressions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Organizers.Proposals.List;

public sealed record TellerLine(string Name, SpeakerSide Side, TellerAnswer Answer);

/// <summary>A proposal in a list.</summary>
public sealed record ProposalRow(
    Guid Id, string Title, ProposalState State, bool IsMeantAsTandem, int? LengthMinutes, DateTime? SubmittedUtc, DateTime TouchedUtc,
    IReadOnlyList<TellerLine> Tellers)
{
    public static readonly Expression<Func<Proposal, ProposalRow>> FromProposal = p => new ProposalRow(
        p.Id, p.Title, p.State, p.IsMeantAsTandem, p.LengthMinutes, p.SubmittedUtc, p.TouchedUtc,
        p.Tellers.Where(t => t.Answer == TellerAnswer.Agreed || t.Answer == TellerAnswer.Asked).OrderBy(t => t.AskedUtc)
            .Select(t => new TellerLine(t.Name, t.Side, t.Answer)).ToList());

    public string DisplayTitle => Title.Length == 0 ? ProposalWords.Untitled : Title;

    public bool IsTandem => Tandem.IsFormedBy(Tellers.Where(t => t.Answer == TellerAnswer.Agreed).Select(t => t.Side));

    public bool IsIncomplete => Tellers.Any(t => t.Answer == TellerAnswer.Asked) || (IsMeantAsTandem && !IsTandem);
}
