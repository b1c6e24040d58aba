using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals;

/// <summary>Somebody who tells a story, and who they may be among the speakers already.</summary>
/// <param name="Teller">Who.</param>
/// <param name="Known">Speakers with their address, then those who are called alike.</param>
/// <param name="SameAddress">The one with their address; null: nobody.</param>
public sealed record TellerAsSpeaker(ProposalTeller Teller, IReadOnlyList<SimilarSpeaker> Known, Guid? SameAddress);

/// <summary>Finds whether tellers are speakers already, so that nobody is there twice.</summary>
public sealed class KnownSpeakers(AppDb db, SimilarSpeakers similar)
{
    public async Task<IReadOnlyList<TellerAsSpeaker>> OfAsync(IEnumerable<ProposalTeller> tellers, CancellationToken cancellationToken)
    {
        var found = new List<TellerAsSpeaker>();
        foreach (var teller in tellers)
            found.Add(await OfAsync(teller, cancellationToken));
        return found;
    }

    private async Task<TellerAsSpeaker> OfAsync(ProposalTeller teller, CancellationToken cancellationToken)
    {
        var written = await db.Set<Speaker>().AsNoTracking().Where(s => s.Email == teller.Email || s.Email == teller.NormalizedEmail)
            .OrderBy(s => s.SortName).Select(s => new SimilarSpeaker(s.Id, s.Name, s.Organisation, s.Side)).ToListAsync(cancellationToken);
        var alike = await similar.ToAsync(teller.Name, cancellationToken);
        return new TellerAsSpeaker(teller, [.. written.Concat(alike).DistinctBy(s => s.Id)], written.FirstOrDefault()?.Id);
    }
}
