using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace GeScheiterWeiter.Web.Visitors.Pictures;

/// <summary>Photos and logos under the hash of their content: what stands at an address never changes.</summary>
public sealed class PicturesController(AppDb db) : VisitorController
{
    private const string Forever = "public, max-age=31536000, immutable";

    [HttpGet(VisitorLinks.WebpPictureRoute)]
    public Task<IActionResult> Webp(string hash, CancellationToken cancellationToken) =>
        SendAsync(hash, PictureFormat.Webp, "image/webp", cancellationToken);

    [HttpGet(VisitorLinks.JpegPictureRoute)]
    public Task<IActionResult> Jpeg(string hash, CancellationToken cancellationToken) =>
        SendAsync(hash, PictureFormat.Jpeg, "image/jpeg", cancellationToken);

    private async Task<IActionResult> SendAsync(string hash, PictureFormat format, string contentType, CancellationToken cancellationToken)
    {
        var content = await db.Set<PictureVariant>().AsNoTracking()
            .Where(v => v.Hash == hash && v.Format == format)
            .Select(v => v.Content)
            .FirstOrDefaultAsync(cancellationToken);
        if (content is null)
            return NotFound();
        Response.Headers.CacheControl = Forever;
        return File(content, contentType, lastModified: null, new EntityTagHeaderValue($"\"{hash}\""));
    }
}
