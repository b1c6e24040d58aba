namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>When a letter that was not taken is tried again: soon at first, then with growing patience, never all at once.</summary>
public static class DeliverySchedule
{
    private const double Scatter = 0.2;

    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15),
        TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(2), TimeSpan.FromHours(4),
    ];

    /// <param name="attempts">How many have failed so far, from 1.</param>
    public static TimeSpan DelayAfter(int attempts)
    {
        var delay = Delays[Math.Clamp(attempts, 1, Delays.Length) - 1];
        return delay * (1 + (Scatter * ((2 * Random.Shared.NextDouble()) - 1)));
    }
}
