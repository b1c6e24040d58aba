using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace GeScheiterWeiter.Web.Organizers;

/// <summary>
/// Leads whoever is signed in but not let through to the page that helps: setting up the second factor, or proving
/// once more who they are. For everybody else a refusal is a refusal.
/// </summary>
public sealed class RefusedEntry : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        var missing = authorizeResult.AuthorizationFailure?.FailedRequirements.ToList() ?? [];
        if (!authorizeResult.Forbidden || missing.Exists(requirement => requirement is RoleRequirement))
            return _usual.HandleAsync(next, context, policy, authorizeResult);

        context.Response.Redirect(context.Request.PathBase + WayOf(missing, context.Request));
        return Task.CompletedTask;
    }

    private static string WayOf(List<IAuthorizationRequirement> missing, HttpRequest request)
    {
        if (missing.Exists(requirement => requirement is OwnFactorRequirement))
            return "/admin/anmelden";
        return missing.Exists(requirement => requirement is SecondFactorRequirement)
            ? "/admin/konto/zweiter-faktor"
            : "/admin/nochmal-anmelden" + QueryString.Create("ziel", Destination(request));
    }

    /// <summary>A form cannot be sent again after the detour, so a POST leads back to the page it came from.</summary>
    private static string Destination(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
            return request.PathBase + request.Path + request.QueryString;
        return Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value
            ? page.PathAndQuery
            : "/admin";
    }
}
