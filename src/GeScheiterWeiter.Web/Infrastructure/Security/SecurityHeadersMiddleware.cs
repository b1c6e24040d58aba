namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>What the browser is told to refuse. Nothing is loaded from anywhere but here.</summary>
public sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    /// <summary>For pages with a form that may end on another site: see <see cref="FormsLeadOutAttribute"/>.</summary>
    internal const string PolicyWithFormsLeadingOut = Policy + "; form-action 'self' https:";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string ContentSecurityPolicy = Policy + "; form-action 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    }
}
