using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.ActionConstraints;

namespace GeScheiterWeiter.Web.Organizers.Errors;

/// <summary>
/// Goes before the page for everybody where somebody who is signed in has met nothing, or a refusal, below <c>/admin</c>. Where the
/// site itself has failed nothing is asked that may be the trouble.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForOrganizersAttribute : Attribute, IActionConstraint
{
    public int Order => 0;

    public bool Accept(ActionConstraintContext context)
    {
        var http = context.RouteContext.HttpContext;
        return http.User.Identity?.IsAuthenticated == true
            && http.Response.StatusCode < StatusCodes.Status500InternalServerError
            && http.Features.Get<IStatusCodeReExecuteFeature>() is { } failed
            && new PathString(failed.OriginalPath).StartsWithSegments(OrganizerLinks.Dashboard);
    }
}
