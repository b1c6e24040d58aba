namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

/// <summary>
/// On pages that are the same for everybody whatever the query: their answers are kept for a moment (<see cref="PageCacheStore"/>).
/// An answer that sets a cookie or asks not to be stored (every page with an antiforgery token does both) is never kept.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CachePubliclyAttribute : Attribute;
