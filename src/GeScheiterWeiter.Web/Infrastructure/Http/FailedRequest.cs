using Microsoft.AspNetCore.Diagnostics;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

public static class FailedRequest
{
    /// <summary>Whether the pipeline has come back with this request for the page that says what went wrong, form and all.</summary>
    public static bool IsBeingExplained(this HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
