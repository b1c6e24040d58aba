namespace GeScheiterWeiter.Proposals;

public enum ProposalState
{
    /// <summary>Whoever proposes it has not yet proven their address.</summary>
    Unconfirmed,

    /// <summary>Its tellers are still writing; only they read it.</summary>
    Draft,

    Submitted,

    /// <summary>Its tellers do not want to tell it any more.</summary>
    Withdrawn,
}
