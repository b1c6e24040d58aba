using System.Security.Claims;
using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>Between the password and the second factor: a cookie for some minutes that says who is expected to give one.</summary>
public sealed class PartialSignInCookie(IHttpContextAccessor context, UserManager<Organizer> users)
{
    public const string Scheme = "PartialSignInCookie";
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);
    private const string Stamp = "stamp";

    private HttpContext Http => context.HttpContext ?? throw new InvalidOperationException("There is no request.");

    public Task RememberAsync(Organizer organizer) =>
        Http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, organizer.Id.ToString()), new Claim(Stamp, organizer.SecurityStamp ?? "")], Scheme)));

    /// <returns>Null when nobody is half-way, or their account has changed meanwhile.</returns>
    public async Task<Organizer?> WhoAsync()
    {
        var ticket = await Http.AuthenticateAsync(Scheme);
        var organizer = ticket.Principal is { } principal ? await users.GetUserAsync(principal) : null;
        return organizer is not null && ticket.Principal?.FindFirstValue(Stamp) == organizer.SecurityStamp ? organizer : null;
    }

    public Task ForgetAsync() => Http.SignOutAsync(Scheme);
}
