using System.ComponentModel.DataAnnotations;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>Section <c>Site</c>.</summary>
public sealed record SiteOptions
{
    public const string Section = "Site";

    /// <summary>Where the site is found from outside, such as <c>https://www.gescheiterweiter.de</c>; may have a path.</summary>
    [Required(ErrorMessage = "Site:BaseUrl is missing: the public address of the site, such as https://www.gescheiterweiter.de.")]
    public Uri? BaseUrl { get; init; }

    /// <summary>How long a public page is kept and served to everybody, in seconds. 0: never.</summary>
    [Range(0, 300, ErrorMessage = "Site:PageCacheSeconds must lie between 0 (off) and 300.")]
    public int PageCacheSeconds { get; init; } = 5;

    /// <summary>
    /// Addresses or networks (<c>10.0.0.0/8</c>) of the reverse proxies whose X-Forwarded-For and -Proto are believed. Empty:
    /// the site is reached directly.
    /// </summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];

    /// <summary>How many proxies stand one behind the other: so many entries of X-Forwarded-For are read, from the last.</summary>
    [Range(1, 10, ErrorMessage = "Site:ForwardLimit must lie between 1 and 10.")]
    public int ForwardLimit { get; init; } = 1;
}
