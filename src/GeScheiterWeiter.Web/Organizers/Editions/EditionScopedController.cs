using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions;

/// <summary>
/// For pages below <c>/admin/ausgaben/{edition}</c>: finds the edition by its slug or id before the action runs, and
/// answers 404 where there is none.
/// </summary>
public abstract class EditionScopedController(AppDb db) : OrganizerController
{
    private EditionHeader? _edition;

    protected EditionHeader Edition => _edition ?? throw new InvalidOperationException("The edition is known once the action runs.");

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        _edition = await FindAsync((string?)context.RouteData.Values["edition"] ?? "", context.HttpContext.RequestAborted);
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

    private Task<EditionHeader?> FindAsync(string slugOrId, CancellationToken cancellationToken)
    {
        var editions = db.Set<Edition>().AsNoTracking();
        var found = Guid.TryParse(slugOrId, out var id) ? editions.Where(e => e.Id == id) : editions.Where(e => e.Slug == slugOrId);
        return found
            .Select(e => new EditionHeader(e.Id, e.Slug, e.Name, e.StartUtc, e.EndUtc, e.TimeZoneId, e.Seats.Capacity, e.Seats.Taken, e.Seats.Waiting))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
