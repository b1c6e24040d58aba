using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GeScheiterWeiter.Web.Infrastructure.Http;

/// <summary>
/// Reads a form before anything else asks for it, and says what is wrong with one that cannot be read: too large, in
/// characters unknown here, or broken. The antiforgery check would take it for a form that lay open too long.
/// </summary>
public sealed class ReadableFormFilter : IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>After the limits of the action (900), before the antiforgery check (1000).</summary>
    public int Order => 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.HasFormContentType
            && !context.HttpContext.IsBeingExplained()
            && await ProblemAsync(context.HttpContext) is { } status)
            context.Result = new StatusCodeResult(status);
    }

    private static async Task<int?> ProblemAsync(HttpContext http)
    {
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException failure)
        {
            return failure.StatusCode;
        }
        catch (NotSupportedException) // a charset that .NET refuses to read, such as utf-7
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }
        catch (InvalidDataException failure) when (IsTooMuch(failure))
        {
            return StatusCodes.Status413PayloadTooLarge;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Too many fields, or one too long: only the words tell it from a form that is broken.</summary>
    private static bool IsTooMuch(InvalidDataException failure) => failure.Message.Contains("limit", StringComparison.OrdinalIgnoreCase);
}
