using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Organizers.Proposals.List;

public enum ProposalOrder
{
    /// <summary>What is wanted most comes first.</summary>
    Agreement,

    Newest,
}

/// <summary>What of the proposals is asked for, as it stands in the address.</summary>
public sealed record ProposalQuery
{
    public ProposalState? Stand { get; init; }

    public string? Suche { get; init; }

    public bool Unvollstaendig { get; init; }

    public bool Tandem { get; init; }

    /// <summary>What the reader has not judged, of what is to be chosen.</summary>
    public bool Unbeurteilt { get; init; }

    /// <summary>With an answer nobody has ticked off.</summary>
    public bool Antworten { get; init; }

    public ProposalOrder Reihenfolge { get; init; }

    public int Narrowings => new[] { Unvollstaendig, Tandem, Unbeurteilt, Antworten, Stand is not null, Suche is not null }.Count(on => on);

    /// <summary>Names are searched only where they are in sight.</summary>
    public IQueryable<Proposal> Of(AppDb db, IQueryable<Proposal> proposals, Guid readerId)
    {
        var hidden = db.ProposalsOfHiddenTellers();
        if (Stand is { } state)
            proposals = proposals.Where(p => p.State == state);
        if (Unvollstaendig)
            proposals = proposals.Where(p => p.Tellers.Any(t => t.Answer == TellerAnswer.Asked) || (p.IsMeantAsTandem
                && !(p.Tellers.Any(t => t.Answer == TellerAnswer.Agreed && t.Side == SpeakerSide.Administration)
                    && p.Tellers.Any(t => t.Answer == TellerAnswer.Agreed && t.Side == SpeakerSide.Provider))));
        if (Tandem)
            proposals = proposals.Where(p => p.Tellers.Any(t => t.Answer == TellerAnswer.Agreed && t.Side == SpeakerSide.Administration)
                && p.Tellers.Any(t => t.Answer == TellerAnswer.Agreed && t.Side == SpeakerSide.Provider));
        if (Unbeurteilt)
            proposals = proposals.Where(p => ProposalStates.UpForChoice.Contains(p.State)
                && !p.Verdicts.Any(v => v.OrganizerId == readerId));
        if (Antworten)
            proposals = proposals.Where(p => p.Questions.Any(q => q.AnsweredUtc != null && q.SeenUtc == null));
        return FoldedText.Words(Suche).Aggregate(proposals, (found, word) => found.Where(p => p.SearchText.Contains(word)
            || (p.Tellers.Any(t => t.SearchText.Contains(word)) && !hidden.Any(h => h.Id == p.Id))));
    }

    /// <summary>The same list again.</summary>
    public QueryString Link()
    {
        var query = default(QueryString);
        if (Stand is { } state)
            query = query.Add("stand", state.ToString());
        if (Suche is { } words)
            query = query.Add("suche", words);
        foreach (var (name, isOn) in new[]
        {
            ("unvollstaendig", Unvollstaendig), ("tandem", Tandem), ("unbeurteilt", Unbeurteilt), ("antworten", Antworten),
        })
        {
            if (isOn)
                query = query.Add(name, "true");
        }

        return Reihenfolge == ProposalOrder.Newest ? query.Add("reihenfolge", Reihenfolge.ToString()) : query;
    }
}
