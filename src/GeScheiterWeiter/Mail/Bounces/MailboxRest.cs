namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>How long the mailbox is left alone after its server has refused name or password: so that no account is locked.</summary>
public sealed class MailboxRest(TimeProvider clock)
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    private long? _since;

    public bool IsUnderWay => _since is { } since && clock.GetElapsedTime(since) < Length;

    public void Begin() => _since = clock.GetTimestamp();
}
