using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Hosting;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Web.Development.SampleSignIn;

/// <summary>
/// The owner of the sample data, and the link that lets a newcomer in as this owner: made anew at every start, kept in
/// memory, good once. The password is only for the pages that ask again after 15 minutes; it opens no session.
/// </summary>
public sealed class SampleOrganizer
{
    public const string Address = "orga@gescheiterweiter.example";
    public const string Password = "stolpernd-zum-umweg";

    private readonly Lock _lock = new();
    private SecretToken? _token = SecretToken.Create();

    public bool IsCurrent(string token) => _token?.ToString() == token;

    /// <returns>Whether the link was still good. It is not any more.</returns>
    public bool Redeem(string token)
    {
        lock (_lock)
        {
            if (!IsCurrent(token))
                return false;
            _token = null;
            return true;
        }
    }

    public string Link() => DevelopmentLinks.SampleSignIn(_token?.ToString() ?? "");
}

public static class SampleOrganizerStart
{
    public static async Task AddSampleOrganizerAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;

        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Organizer>>();
        if (await users.FindByEmailAsync(SampleOrganizer.Address) is null)
        {
            var owner = new Organizer
            {
                Name = "Beispiel-Organisation",
                UserName = SampleOrganizer.Address,
                Email = SampleOrganizer.Address,
                EmailConfirmed = true,
                TwoFactorEnabled = true,
                Role = OrganizerRole.Owner,
                CreatedUtc = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime,
            };
            var created = await users.CreateAsync(owner, SampleOrganizer.Password);
            if (!created.Succeeded)
                throw new InvalidOperationException(string.Join(' ', created.Errors.Select(error => error.Description)));
        }

        var link = app.Services.GetRequiredService<AbsoluteLinks>().To(app.Services.GetRequiredService<SampleOrganizer>().Link());
        app.Services.GetRequiredService<StartMessage>()
            .Add("Organize it", $"{link} (once; when asked again, the password is {SampleOrganizer.Password})");
    }
}
