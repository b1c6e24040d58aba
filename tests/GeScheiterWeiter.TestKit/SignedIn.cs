using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Organizers.SignIn;
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
        this TestSite site, OrganizerRole role = OrganizerRole.Owner, bool withSecondFactor = true, TimeSpan provedAgo = default)
    {
        var visitor = site.NewVisitor();
        await visitor.SignInAsync(site, await site.AddOrganizerAsync(role, withSecondFactor), withSecondFactor, provedAgo);
        return visitor;
    }

    /// <summary>
    /// A member of the team with a <see cref="Password"/>; the second factor is set up, if asked for, without a device behind it.
    /// </summary>
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
    /// <param name="visitor">Whose browser.</param>
    /// <param name="site">The site that issues the session.</param>
    /// <param name="organizer">Who is signed in.</param>
    /// <param name="withSecondFactor">Whether a second factor was given.</param>
    /// <param name="provedAgo">How long ago; just now without it.</param>
    public static async Task SignInAsync(
        this Visitor visitor, TestSite site, Organizer organizer, bool withSecondFactor = true, TimeSpan provedAgo = default)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var now = site.Clock.GetUtcNow();
        var session = await scope.ServiceProvider.GetRequiredService<OrganizerSignIn>()
            .SessionOfAsync(organizer, withSecondFactor, now - provedAgo);
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        var ticket = new AuthenticationTicket(session, properties, IdentityConstants.ApplicationScheme);
        visitor.Cookies.Set(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket));
    }
}
