namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>What a proposal gives to its talk, and a teller to the speaker they become.</summary>
public enum TalkField
{
    Title,
    Abstract,
    Duration,
    Links,
    Name,
    Organisation,
    Role,
    Side,
}
