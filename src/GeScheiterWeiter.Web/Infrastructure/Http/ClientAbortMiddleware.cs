using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>
/// Whoever closes the tab breaks off what was being done for them. That is no error, whatever the database calls it, and
/// nobody is there to read a page about it.
/// </summary>
public sealed class ClientAbortMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (failure.IsCancellation(context.RequestAborted))
        {
            if (!context.Response.HasStarted)
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
    }
}
