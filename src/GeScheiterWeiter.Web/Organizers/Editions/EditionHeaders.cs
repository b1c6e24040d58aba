using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions;

public static class EditionHeaders
{
    /// <summary>
    /// The edition an address names by its slug. A form that was opened under a former slug is taken as if it were the slug of today.
    /// </summary>
    public static async Task<EditionHeader?> FindHeaderAsync(this AppDb db, string slug, HttpContext http)
    {
        if (await db.HeaderAsync(slug, http.RequestAborted) is { } edition)
            return edition;
        if (!HttpMethods.IsPost(http.Request.Method))
            return null;

        var slugs = http.RequestServices.GetRequiredService<CurrentSlugReader>();
        return await slugs.EditionAsync(slug, withDrafts: true, http.RequestAborted) is { } current
            ? await db.HeaderAsync(current, http.RequestAborted)
            : null;
    }

    private static Task<EditionHeader?> HeaderAsync(this AppDb db, string slug, CancellationToken cancellationToken) =>
        db.Set<Edition>().AsNoTracking()
            .Where(e => e.Slug == slug)
            .Select(e => new EditionHeader(
                e.Id, e.Slug, e.Name, e.StartUtc, e.EndUtc, e.TimeZoneId, e.Seats.Capacity, e.Seats.Taken, e.Seats.Reserved,
                e.Seats.Waiting))
            .SingleOrDefaultAsync(cancellationToken);
}
