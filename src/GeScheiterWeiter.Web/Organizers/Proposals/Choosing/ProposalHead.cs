using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Choosing;

/// <summary>What a page about one proposal begins with. Nobody who tells it is in it.</summary>
public sealed record ProposalHead(Guid Id, string Title, ProposalState State, string? EditionSlug)
{
    public string DisplayTitle => Title.Length == 0 ? ProposalWords.Untitled : Title;
}

public static class ProposalHeads
{
    /// <summary>Null: there is none, or nobody has proven an address for it.</summary>
    public static Task<ProposalHead?> FindProposalHeadAsync(this AppDb db, Guid id, CancellationToken cancellationToken) =>
        db.Set<Proposal>().AsNoTracking().Where(p => p.Id == id && p.State != ProposalState.Unconfirmed)
            .Select(p => new ProposalHead(p.Id, p.Title, p.State, p.Edition!.Slug)).SingleOrDefaultAsync(cancellationToken);
}
