namespace GeScheiterWeiter.TestKit;

/// <summary>A letter as it came over the wire.</summary>
public sealed record WireLetter(string From, IReadOnlyList<string> To, string Data)
{
    /// <summary>When it had come in whole, by the machine's clock and not by a test's.</summary>
    public DateTime TakenUtc { get; } = TimeProvider.System.GetUtcNow().UtcDateTime;
}
