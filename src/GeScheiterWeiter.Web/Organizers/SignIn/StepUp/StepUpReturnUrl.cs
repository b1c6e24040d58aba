using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace GeScheiterWeiter.Web.Organizers.SignIn.StepUp;

/// <summary>
/// Where a form was going when its sender was asked once more who they are: it is sent on from there as it was typed.
/// The address is sealed for its sender, so that no link from elsewhere can have something sent in their name.
/// </summary>
public sealed class StepUpReturnUrl(IDataProtectionProvider protection)
{
    /// <summary>In the query of the pages on the way.</summary>
    public const string Key = "weiter";

    /// <summary>Never put into a page: what is typed on the way replaces them, or they are only good once.</summary>
    private static readonly string[] Secrets = ["Password", "Credential", "__RequestVerificationToken"];

    public string Begin(ClaimsPrincipal person, HttpRequest request) =>
        SealOf(person).Protect(request.PathBase + request.Path + request.QueryString);

    /// <returns>Null when there is none, or it belongs to somebody else.</returns>
    public string? EndOf(ClaimsPrincipal person, string? sealedAddress)
    {
        try
        {
            return string.IsNullOrEmpty(sealedAddress) ? null : SealOf(person).Unprotect(sealedAddress);
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>What a form has brought, for the next page to carry on.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Carried(HttpRequest request) =>
        request.HasFormContentType
            ? request.Form
                .Where(field => !Secrets.Contains(field.Key, StringComparer.OrdinalIgnoreCase))
                .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))
            : [];

    /// <summary>What the next step has to know of where it all leads.</summary>
    public static QueryString QueryOf(HttpRequest request) =>
        request.Query.TryGetValue(Key, out var onward)
            ? QueryString.Create(Key, onward.ToString())
            : QueryString.Create("ziel", request.Query["ziel"].ToString());

    private IDataProtector SealOf(ClaimsPrincipal person) =>
        protection.CreateProtector("StepUpReturnUrl", person.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");
}
