using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>A proposal beside the talk it has become.</summary>
/// <param name="Proposal">With its tellers.</param>
/// <param name="Talk">With its speakers.</param>
/// <param name="Taken">What was taken over, or left, last.</param>
public sealed record TalkComparison(Proposal Proposal, Talk Talk, List<TakenField> Taken)
{
    /// <summary>What its tellers have changed since.</summary>
    public IReadOnlyList<ComparedField> Changes => [.. OfTalk(), .. OfSpeakers()];

    /// <summary>Who has agreed to tell it since, and is no speaker of the talk.</summary>
    public IReadOnlyList<ProposalTeller> Joined => [.. Proposal.TellersInOrder.Where(
        teller => teller.Answer == TellerAnswer.Agreed && SpeakerOf(teller) is null)];

    /// <summary>Who tells it no longer, and still is a speaker of the talk.</summary>
    public IReadOnlyList<ProposalTeller> Gone => [.. Proposal.TellersInOrder.Where(
        teller => teller.Answer == TellerAnswer.Left && SpeakerOf(teller) is not null)];

    public bool HasNews => Changes.Count > 0 || Joined.Count > 0 || Gone.Count > 0;

    /// <summary>Null: there is no such proposal, or it has not become a talk.</summary>
    public static async Task<TalkComparison?> FindAsync(AppDb db, Guid proposalId, CancellationToken cancellationToken) =>
        await db.Set<Proposal>().Include(p => p.Tellers).SingleOrDefaultAsync(p => p.Id == proposalId, cancellationToken) is { } proposal
            ? (await ReadAsync(db, [proposal], cancellationToken)).SingleOrDefault()
            : null;

    /// <param name="db">The database.</param>
    /// <param name="some">With their tellers; what has not become a talk is left out.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<IReadOnlyList<TalkComparison>> ReadAsync(
        AppDb db, IEnumerable<Proposal> some, CancellationToken cancellationToken)
    {
        var proposals = some.Where(p => p.IsTalk).ToList();
        if (proposals.Count == 0)
            return [];
        List<Guid> ids = [.. proposals.Select(p => p.Id)];
        List<Guid?> talkIds = [.. proposals.Select(p => p.TalkId)];
        var taken = await db.Set<TakenField>().Where(t => ids.Contains(t.ProposalId)).ToListAsync(cancellationToken);
        var talks = await db.Set<Talk>().AsSplitQuery().Where(t => talkIds.Contains(t.Id))
            .Include(t => t.Speakers).ThenInclude(s => s.Speaker).ToListAsync(cancellationToken);
        return
        [
            .. proposals.Join(talks, p => p.TalkId, t => t.Id, (proposal, talk) =>
                new TalkComparison(proposal, talk, [.. taken.Where(t => t.ProposalId == proposal.Id)])),
        ];
    }

    public Speaker? SpeakerOf(ProposalTeller teller) =>
        teller.SpeakerId is { } id ? Talk.Speakers.Find(s => s.SpeakerId == id)?.Speaker : null;

    private IEnumerable<ComparedField> OfTalk() =>
        Changed(TalkParts.OfTalk, Proposal, Talk, Proposal.Id, who: null);

    private IEnumerable<ComparedField> OfSpeakers() =>
        from teller in Proposal.TellersInOrder
        where teller.Answer == TellerAnswer.Agreed
        let speaker = SpeakerOf(teller)
        where speaker is not null
        from field in Changed(TalkParts.OfSpeaker, teller, speaker, teller.Id, speaker.Name)
        select field;

    private IEnumerable<ComparedField> Changed<TProposed, TCurrent>(
        IEnumerable<TalkPart<TProposed, TCurrent>> parts, TProposed from, TCurrent to, Guid partId, string? who) =>
        parts.Select(part => new ComparedField(part.Field, partId, who, part.Proposed(from), part.Current(to)))
            .Where(field => field.Proposed != field.Current && HasChanged(field));

    private bool HasChanged(ComparedField field) =>
        Taken.FirstOrDefault(t => t.PartId == field.PartId && t.Field == field.Field)?.Digest != Digests.Of(field.Proposed);
}
