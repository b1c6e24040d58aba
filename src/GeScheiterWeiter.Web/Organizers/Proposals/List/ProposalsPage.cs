using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Formatting;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.List;

/// <summary>An edition other proposals are for.</summary>
public sealed record EditionWithProposals(string Slug, string Name, int Submitted);

/// <summary>The proposals for one edition, or those for any to come.</summary>
/// <param name="Edition">Null for those for any.</param>
/// <param name="State">Only those; null for all.</param>
/// <param name="Rows">Submitted ones first, the newest of them on top.</param>
/// <param name="Counts">How many there are in each state.</param>
/// <param name="Elsewhere">Editions with proposals of their own, where those for any are listed.</param>
public sealed record ProposalsPage(
    EditionHeader? Edition, ProposalState? State, IReadOnlyList<ProposalRow> Rows, IReadOnlyDictionary<ProposalState, int> Counts,
    IReadOnlyList<EditionWithProposals> Elsewhere)
{
    /// <summary>More than anybody reads at once: the filter finds the rest.</summary>
    public const int Most = 300;

    /// <summary>What nobody has proven yet may be a stranger's doing: it is shown to nobody.</summary>
    public static readonly IReadOnlyList<ProposalState> States =
    [
        ProposalState.Submitted, ProposalState.Shortlisted, ProposalState.Accepted, ProposalState.Confirmed, ProposalState.Declined,
        ProposalState.Draft, ProposalState.Withdrawn,
    ];

    public string Here => Edition is { } edition ? OrganizerProposalLinks.ListOf(edition.Slug) : OrganizerProposalLinks.List;

    public TimeZoneInfo Zone => Edition?.TimeZone ?? GermanMoment.Zone;

    public int CountOf(ProposalState state) => Counts.GetValueOrDefault(state);

    public static async Task<ProposalsPage> ReadAsync(
        AppDb db, EditionHeader? edition, ProposalState? state, CancellationToken cancellationToken)
    {
        var editionId = edition?.Id;
        var all = db.Set<Proposal>().AsNoTracking().Where(p => p.EditionId == editionId && p.State != ProposalState.Unconfirmed);
        var shown = state is { } wanted ? all.Where(p => p.State == wanted) : all;
        return new ProposalsPage(
            edition,
            state,
            await shown.OrderByDescending(p => p.State == ProposalState.Submitted).ThenByDescending(p => p.SubmittedUtc)
                .ThenByDescending(p => p.TouchedUtc).Take(Most).Select(ProposalRow.FromProposal).ToListAsync(cancellationToken),
            await all.GroupBy(p => p.State).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken),
            edition is null ? await ElsewhereAsync(db, cancellationToken) : []);
    }

    private static Task<List<EditionWithProposals>> ElsewhereAsync(AppDb db, CancellationToken cancellationToken) =>
        db.Set<GeScheiterWeiter.Editions.Edition>().AsNoTracking()
            .Where(e => db.Set<Proposal>().Any(p => p.EditionId == e.Id && p.State != ProposalState.Unconfirmed))
            .OrderByDescending(e => e.StartUtc)
            .Select(e => new EditionWithProposals(
                e.Slug, e.Name, db.Set<Proposal>().Count(p => p.EditionId == e.Id && p.State == ProposalState.Submitted)))
            .ToListAsync(cancellationToken);
}
