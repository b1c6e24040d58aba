namespace GeScheiterWeiter.Proposals;

public enum ProposalState
{
    /// <summary>Whoever proposes it has not yet proven their address.</summary>
    Unconfirmed,

    /// <summary>Its tellers are still writing; only they read it.</summary>
    Draft,

    Submitted,

    /// <summary>Of those the organizers choose from at last. To its tellers it is still submitted.</summary>
    Shortlisted,

    /// <summary>Its tellers have been told that it is wanted.</summary>
    Accepted,

    /// <summary>They have said that they will be there.</summary>
    Confirmed,

    /// <summary>Its tellers have been told that it is not.</summary>
    Declined,

    /// <summary>Its tellers do not want to tell it any more.</summary>
    Withdrawn,
}

public static class ProposalStates
{
    /// <summary>Organizers read and choose it.</summary>
    public static readonly ProposalState[] UpForChoice = [ProposalState.Submitted, ProposalState.Shortlisted];

    /// <summary>Its tellers have been told that it is wanted, whether they have said that they come or not.</summary>
    public static readonly ProposalState[] Taken = [ProposalState.Accepted, ProposalState.Confirmed];

    /// <summary>Nobody has ended it.</summary>
    public static readonly ProposalState[] Alive = [ProposalState.Draft, .. UpForChoice, .. Taken];

    /// <summary>Its tellers, or organizers, have ended it.</summary>
    public static readonly ProposalState[] Ended = [ProposalState.Declined, ProposalState.Withdrawn];
}
