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
