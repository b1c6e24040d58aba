using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace GeScheiterWeiter.Web.Shared.Errors;

/// <summary>A form the site could not take, as it was sent: whoever typed it may send it once more.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What it held, the antiforgery token among it.</param>
public sealed record SentForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <returns>Null when no form was sent, or one that is not written into a page: files cannot be, passwords are not.</returns>
    public static SentForm? Of(HttpContext http)
    {
        // Only what the failed action has read before: reading it here may be what fails.
        if (!HttpMethods.IsPost(http.Request.Method)
            || http.Features.Get<IExceptionHandlerPathFeature>() is not { } failed
            || http.Features.Get<IFormFeature>()?.Form is not { Count: > 0, Files.Count: 0 } form
            || form.Keys.Any(HoldsSecret))
            return null;

        return new SentForm(
            UriHelper.BuildRelative(http.Request.PathBase, failed.Path, http.Request.QueryString),
            [.. form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))]);
    }

    private static bool HoldsSecret(string name) => name.Contains("Password", StringComparison.OrdinalIgnoreCase);
}
