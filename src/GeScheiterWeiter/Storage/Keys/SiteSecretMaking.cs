using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Storage.Keys;

/// <summary>Makes the site's secret before anybody needs it, so that opening a page is not what makes it.</summary>
public sealed class SiteSecretMaking(SiteSecrets secrets) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) => secrets.KeysAsync(nameof(SiteSecretMaking), cancellationToken);
}
