using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Pages;

/// <summary>Reads again who runs the site: another instance may have been told something new.</summary>
public sealed class CurrentOperatorReading(FixedPages pages, CurrentOperator current) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken) =>
        current.Contact = (await pages.ReadDetailsAsync(cancellationToken)).Contact;
}
