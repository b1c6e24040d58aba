using Microsoft.AspNetCore.Mvc.Filters;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>
/// For pages with a form that is answered with a <see cref="LeadOutResult"/>: a browser refuses the redirect where the policy
/// of the page allows forms to end on this site only. Which site it will be is not said: its address is a secret.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FormsLeadOutAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context) =>
        context.HttpContext.Response.Headers.ContentSecurityPolicy = SecurityHeadersMiddleware.PolicyWithFormsLeadingOut;
}
