namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>
/// Answers HEAD as GET: whoever only asks whether a page is there (mail gateways, link checkers) is told so. The server
/// leaves the body away by itself.
/// </summary>
public sealed class HeadRequestMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }
}
