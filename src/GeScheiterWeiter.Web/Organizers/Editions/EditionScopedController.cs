using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions;

/// <summary>
/// For pages below <c>/admin/ausgaben/{edition}</c>: finds the edition by its slug before the action runs, and answers 404
/// where there is none. A form that was opened under a former slug is taken as if it were the slug of today.
/// </summary>
public abstract class EditionScopedController(AppDb db) : OrganizerController
{
    private EditionHeader? _edition;

    protected EditionHeader Edition => _edition ?? throw new InvalidOperationException("The edition is known once the action runs.");

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        _edition = await FindAsync(context.RouteData.TextOf("edition"), context.HttpContext);
        if (_edition is null)
        {
            context.Result = NotFound();
            return;
        }

        if (!await PrepareAsync(context))
        {
            context.Result = NotFound();
            return;
        }

        await base.OnActionExecutionAsync(context, next);
    }

    /// <summary>Finds what else the address names, once the edition is known. False: it is not there.</summary>
    protected virtual Task<bool> PrepareAsync(ActionExecutingContext context) => Task.FromResult(true);

    private async Task<EditionHeader?> FindAsync(string slug, HttpContext http)
    {
        if (await HeaderAsync(slug, http.RequestAborted) is { } edition)
            return edition;
        if (!HttpMethods.IsPost(http.Request.Method))
            return null;

        var slugs = http.RequestServices.GetRequiredService<CurrentSlugReader>();
        return await slugs.EditionAsync(slug, withDrafts: true, http.RequestAborted) is { } current
            ? await HeaderAsync(current, http.RequestAborted)
            : null;
    }

    private Task<EditionHeader?> HeaderAsync(string slug, CancellationToken cancellationToken) => db.Set<Edition>().AsNoTracking()
        .Where(e => e.Slug == slug)
        .Select(e => new EditionHeader(
            e.Id, e.Slug, e.Name, e.StartUtc, e.EndUtc, e.TimeZoneId, e.Seats.Capacity, e.Seats.Taken, e.Seats.Waiting))
        .SingleOrDefaultAsync(cancellationToken);
}
