using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>
/// Rendering a text costs more than showing one, and a preview can be asked for as often as somebody likes: whoever asks
/// before theirs is done is told to wait.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnePreviewAtATimeAttribute : Attribute, IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var turns = context.HttpContext.RequestServices.GetRequiredService<PreviewTurns>();
        var person = context.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        if (!turns.TryBegin(person))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
            return;
        }

        try
        {
            await next();
        }
        finally
        {
            turns.End(person);
        }
    }
}
