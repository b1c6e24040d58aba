namespace GeScheiterWeiter.Proposals.Tandems;

/// <summary>An introduction as one of the two sees it.</summary>
/// <param name="Introduction">With both tellers.</param>
/// <param name="TellerId">Whose link it is.</param>
public sealed record AskedTandem(TandemIntroduction Introduction, Guid TellerId)
{
    public bool? Answer => Introduction.AnswerOf(TellerId);

    public ProposalTeller Teller => Other.Id == Introduction.ProviderTellerId
        ? Introduction.AdministrationTeller
        : Introduction.ProviderTeller;

    /// <summary>Nobody is told who that is before both have said yes.</summary>
    public ProposalTeller Other => Introduction.OtherThan(TellerId);
}
