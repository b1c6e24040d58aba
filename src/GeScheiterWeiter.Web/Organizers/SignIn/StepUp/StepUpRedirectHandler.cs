using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace GeScheiterWeiter.Web.Organizers.SignIn.StepUp;

/// <summary>
/// Leads whoever is signed in but not let through to the page that helps: setting up the second factor, or proving
/// once more who they are. For everybody else a refusal is a refusal.
/// </summary>
public sealed class StepUpRedirectHandler(StepUpReturnUrl detour) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        var missing = authorizeResult.AuthorizationFailure?.FailedRequirements.ToList() ?? [];
        if (!authorizeResult.Forbidden || missing.Exists(requirement => requirement is RoleRequirement))
            return _usual.HandleAsync(next, context, policy, authorizeResult);

        if (missing.Exists(requirement => requirement is OwnFactorRequirement))
            context.Response.Redirect(context.Request.PathTo(OrganizerSignInLinks.SignIn));
        else if (missing.Exists(requirement => requirement is SecondFactorRequirement))
            context.Response.Redirect(context.Request.PathTo(OrganizerAccountLinks.SecondFactor));
        else
            AskAgain(context);
        return Task.CompletedTask;
    }

    /// <summary>A form goes along to the page that asks, with everything in it: the browser sends it there once more.</summary>
    private void AskAgain(HttpContext context)
    {
        var (response, request) = (context.Response, context.Request);
        if (HttpMethods.IsPost(request.Method))
            response.Redirect(
                request.PathTo(OrganizerSignInLinks.StepUpForm)
                + QueryString.Create(StepUpReturnUrl.Key, detour.Begin(context.User, request)),
                permanent: false,
                preserveMethod: true);
        else
            response.Redirect(
                request.PathTo(OrganizerSignInLinks.StepUp)
                + QueryString.Create("ziel", request.PathBase + request.Path + request.QueryString));
    }
}
