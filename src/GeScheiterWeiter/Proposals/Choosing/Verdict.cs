namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>What an organizer thinks of a proposal.</summary>
public enum Verdict
{
    Yes,
    Perhaps,
    No,
}
