using System.Collections.Concurrent;
using GeScheiterWeiter.Web.Infrastructure.Http;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Infrastructure.PageCache;

/// <summary>
/// Public pages as they were last written, each for <c>Site:PageCacheSeconds</c>. When a page's time is up, one request
/// renews it while the others still get the old one; what was dropped, or is twice as old as allowed, nobody gets.
/// </summary>
public sealed class PageCacheStore(IOptions<SiteOptions> options, TimeProvider clock)
{
    private const long MaxBytes = 64 * 1024 * 1024;

    private readonly TimeSpan _lifetime = TimeSpan.FromSeconds(options.Value.PageCacheSeconds);
    private readonly Lock _lock = new();
    private ConcurrentDictionary<PageCacheKey, CachedPage> _pages = new();
    private long _bytes;

    public bool AreOff => _lifetime == TimeSpan.Zero;

    /// <summary>Where pages are kept until the next change: a page read before the change is put where nobody looks any more.</summary>
    public ConcurrentDictionary<PageCacheKey, CachedPage> Generation => Volatile.Read(ref _pages);

    /// <returns>Null: render the page, and keep it.</returns>
    public CachedPage? Find(PageCacheKey key, out TimeSpan age)
    {
        age = TimeSpan.Zero;
        if (!Generation.TryGetValue(key, out var page))
            return null;

        age = clock.GetUtcNow() - page.MadeAt;
        // From the future: the clock was set back, and nobody can say how old the page is.
        if (age < TimeSpan.Zero)
            return null;
        if (age < _lifetime)
            return page;
        return age < 2 * _lifetime && !page.TryBeginRenewal() ? page : null;
    }

    public void Keep(ConcurrentDictionary<PageCacheKey, CachedPage> generation, PageCacheKey key, CachedPage page)
    {
        lock (_lock)
        {
            if (generation != Generation)
                return;
            _bytes += page.Size - (generation.TryGetValue(key, out var former) ? former.Size : 0);
            generation[key] = page;
            if (_bytes > MaxBytes)
                DropAll();
        }
    }

    public void DropAll()
    {
        lock (_lock)
        {
            _bytes = 0;
            Volatile.Write(ref _pages, new());
        }
    }
}
