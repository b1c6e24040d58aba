namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>How long delivery waits before it troubles a mail server again that took no letters. Longer each time.</summary>
public sealed class DeliveryBackoff
{
    private static readonly (TimeSpan First, TimeSpan Longest) Away = (TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1));

    /// <summary>Accounts are locked after some five or ten refusals within minutes.</summary>
    private static readonly (TimeSpan First, TimeSpan Longest) SignInRefused = (TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(30));

    private TimeSpan _last;

    public TimeSpan NextAfter(DeliveryOutcome outcome)
    {
        var (first, longest) = outcome == DeliveryOutcome.SignInRefused ? SignInRefused : Away;
        return _last = Clamp(_last * 2, first, longest);
    }

    /// <summary>The server takes letters again.</summary>
    public void Reset() => _last = TimeSpan.Zero;

    private static TimeSpan Clamp(TimeSpan pause, TimeSpan first, TimeSpan longest) =>
        pause < first ? first : pause > longest ? longest : pause;
}
