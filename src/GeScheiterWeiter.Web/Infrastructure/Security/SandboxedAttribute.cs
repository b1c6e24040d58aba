using Microsoft.AspNetCore.Mvc.Filters;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>For files somebody else has made: whatever a browser takes them for, they may do nothing here.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SandboxedAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context) =>
        context.HttpContext.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
}
