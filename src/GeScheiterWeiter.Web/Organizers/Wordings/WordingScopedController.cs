using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GeScheiterWeiter.Web.Organizers.Wordings;

/// <summary>For pages that are there for the whole site and for each edition: one that is named and not there is not found.</summary>
public abstract class WordingScopedController(AppDb db) : OrganizerController
{
    private WordingScope? _scope;

    protected WordingScope Scope => _scope ?? throw new InvalidOperationException("The scope is known once the action runs.");

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        _scope = await FindAsync(context.RouteData.TextOf("edition"), context.HttpContext);
        if (_scope is null)
        {
            context.Result = NotFound();
            return;
        }

        await base.OnActionExecutionAsync(context, next);
    }

    private async Task<WordingScope?> FindAsync(string edition, HttpContext http)
    {
        if (edition.Length == 0)
            return new WordingScope(Edition: null);
        return await db.FindHeaderAsync(edition, http) is { } header ? new WordingScope(header) : null;
    }
}
