using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;
using GeScheiterWeiter.Web.Shared.Formatting;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.List;

/// <summary>An edition other proposals are for.</summary>
public sealed record EditionWithProposals(string Slug, string Name, int Submitted);

/// <summary>The proposals for one edition, or those for any to come.</summary>
/// <param name="Edition">Null for those for any.</param>
/// <param name="Query">Which of them.</param>
/// <param name="Rows">What is to be chosen comes first.</param>
/// <param name="Counts">How many there are in each state.</param>
/// <param name="Elsewhere">Editions with proposals of their own, where those for any are listed.</param>
public sealed record ProposalsPage(
    EditionHeader? Edition, ProposalQuery Query, IReadOnlyList<ProposalRow> Rows, IReadOnlyDictionary<ProposalState, int> Counts,
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
        AppDb db, EditionHeader? edition, ProposalQuery query, Chooser chooser, CancellationToken cancellationToken)
    {
        var editionId = edition?.Id;
        var all = db.Set<Proposal>().AsNoTracking().Where(p => p.EditionId == editionId && p.State != ProposalState.Unconfirmed);
        var shown = query.Of(db, all, chooser.Id);
        return new ProposalsPage(
            edition,
            query,
            await Ordered(shown, query, chooser).Take(Most).Select(ProposalRow.Of(db, chooser)).ToListAsync(cancellationToken),
            await all.GroupBy(p => p.State).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken),
            edition is null ? await ElsewhereAsync(db, cancellationToken) : []);
    }

    private static IQueryable<Proposal> Ordered(IQueryable<Proposal> shown, ProposalQuery query, Chooser chooser) =>
        query.Reihenfolge switch
        {
            ProposalOrder.Agreement => shown.ByAgreement(chooser.Id, chooser.Judges),
            ProposalOrder.Newest => shown.OrderByDescending(p => p.SubmittedUtc).ThenByDescending(p => p.TouchedUtc).ThenBy(p => p.Id),
        };

    private static Task<List<EditionWithProposals>> ElsewhereAsync(AppDb db, CancellationToken cancellationToken) =>
        db.Set<GeScheiterWeiter.Editions.Edition>().AsNoTracking()
            .Where(e => db.Set<Proposal>().Any(p => p.EditionId == e.Id && p.State != ProposalState.Unconfirmed))
            .OrderByDescending(e => e.StartUtc)
            .Select(e => new EditionWithProposals(
                e.Slug, e.Name, db.Set<Proposal>().Count(p => p.EditionId == e.Id && p.State == ProposalState.Submitted)))
            .ToListAsync(cancellationToken);
}
