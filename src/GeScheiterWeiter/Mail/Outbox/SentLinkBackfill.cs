using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>The same for every letter whose words are still kept: sent by an earlier version, or right before the site stopped.</summary>
public sealed class SentLinkBackfill(SentLinkCleanup cleanup, Retention retention) : IBackfill
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) => cleanup.BlankAsync(retention.LetterWords, cancellationToken);
}
