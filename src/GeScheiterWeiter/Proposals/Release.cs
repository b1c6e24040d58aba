namespace GeScheiterWeiter.Proposals;

/// <summary>What the employer of a teller says to telling the story in public. It decides nothing by itself.</summary>
public enum Release
{
    NotSaid,
    NotNeeded,
    Requested,
    Granted,
    Refused,
}
