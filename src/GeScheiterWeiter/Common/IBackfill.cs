namespace GeScheiterWeiter.Common;

/// <summary>
/// Brings what is computed from stored data up to this version of the site: right after migrating, and then now and again for
/// what an older instance has written meanwhile.
/// </summary>
public interface IBackfill : IScheduledTask;
