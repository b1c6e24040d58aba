using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Organizers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.TestKit;

/// <summary>Lets tests of the admin area begin inside: a new organizer, and the cookie their sign-in would have left.</summary>
public static class SignedIn
{
    public const string Password = "laufend-weiter-gescheitert";

    /// <summary>A visitor with a browser of their own, signed in as a new organizer.</summary>
    public static async Task<Visitor> NewOrganizerAsync(
        this TestSite site, OrganizerRole role = OrganizerRole.Owner, bool withSecondFactor = true)
    {
        var visitor = site.NewVisitor();
        await visitor.SignInAsync(site, await site.AddOrganizerAsync(role, withSecondFactor), withSecondFactor);
        return visitor;
    }

    /// <summary>A member of the team with a <see cref="Password"/>; the second factor is set up, if asked for, without a device behind it.</summary>
    public static Task<Organizer> AddOrganizerAsync(
        this TestSite site, OrganizerRole role = OrganizerRole.Owner, bool withSecondFactor = true, string? email = null) =>
        site.WithAsync(async (UserManager<Organizer> users) =>
        {
            var number = TestData.Next();
            var address = email ?? $"orga{number}@gescheiterweiter.test";
            var organizer = new Organizer
            {
                Name = $"Orga {number}",
                UserName = address,
                Email = address,
                EmailConfirmed = true,
                TwoFactorEnabled = withSecondFactor,
                Role = role,
                CreatedUtc = TestData.Now,
            };
            var result = await users.CreateAsync(organizer, Password);
            return result.Succeeded ? organizer : throw new InvalidOperationException(result.ToString());
        });

    /// <summary>Puts an organizer's session into the visitor's browser.</summary>
    public static async Task SignInAsync(this Visitor visitor, TestSite site, Organizer organizer, bool withSecondFactor = true)
    {
        _ = site.Address;
        await using var scope = site.Services.CreateAsyncScope();
        var principal = await scope.ServiceProvider.GetRequiredService<OrganizerSignIn>().SessionOfAsync(organizer, withSecondFactor);
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = site.Clock.GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        var ticket = new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme);
        // Not marked as secure: the test site listens on plain http, whatever its base URL says.
        visitor.Cookies.Add(site.Address, new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket), "/"));
    }
}
