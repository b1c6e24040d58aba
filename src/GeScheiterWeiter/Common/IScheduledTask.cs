namespace GeScheiterWeiter.Common;

/// <summary>Something that happens by itself, again and again. All of them stand in one list in Setup.cs.</summary>
public interface IScheduledTask
{
    TimeSpan Interval { get; }

    /// <summary>Does what is due now. Running it twice, or on two instances at once, does no harm.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
