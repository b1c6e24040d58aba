using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GeScheiterWeiter.Web.Organizers.Editions;

/// <summary>
/// For pages below <c>/admin/ausgaben/{edition}</c>: finds the edition by its slug before the action runs, and answers 404
/// where there is none.
/// </summary>
public abstract class EditionScopedController(AppDb db) : OrganizerController
{
    private EditionHeader? _edition;

    protected EditionHeader Edition => _edition ?? throw new InvalidOperationException("The edition is known once the action runs.");

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        _edition = await db.FindHeaderAsync(context.RouteData.TextOf("edition"), context.HttpContext);
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
}
