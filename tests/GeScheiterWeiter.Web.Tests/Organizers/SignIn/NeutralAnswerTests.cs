using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Organizers.SignIn;

/// <summary>
/// Nobody at the door learns whether an address belongs to the team: neither by words nor by how much work an answer takes.
/// </summary>
public sealed class NeutralAnswerTests(NeutralAnswerTests.CountingSite site) : IClassFixture<NeutralAnswerTests.CountingSite>
{
    private const string Nobody = "niemand@gescheiterweiter.test";

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_answered_alike()
    {
        var known = await site.AddOrganizerAsync();
        var invited = await site.AddOrganizerAsync();
        await site.WithAsync(async (UserManager<Organizer> users) =>
            await users.RemovePasswordAsync((await users.FindByIdAsync(invited.Id.ToString()))!));

        var answers = new List<(int Status, string Text, int Hashes)>();
        foreach (var address in new[] { known.Email!, invited.Email!, Nobody })
        {
            using var browser = site.NewVisitor();
            var before = site.Hasher.Verified;
            var answer = await browser.SubmitAsync(
                await browser.GetAsync(OrganizerSignInLinks.SignIn),
                new Dictionary<string, string?> { ["Email"] = address, ["Password"] = "falsch-falsch-falsch" },
                "main form:not([data-passkey])");
            answers.Add(((int)answer.Status, answer.Text, site.Hasher.Verified - before));
        }

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Equal(1, answers[0].Hashes);
    }

    [Fact]
    public async Task A_reset_for_a_known_and_an_unknown_address_is_answered_alike()
    {
        var known = await site.AddOrganizerAsync();

        var answers = new List<(int Status, string? Location, string Text, int Hashes)>();
        foreach (var address in new[] { known.Email!, Nobody })
        {
            using var browser = site.NewVisitor();
            var before = site.Hasher.Hashed + site.Hasher.Verified;
            var answer = await browser.SubmitAsync(
                await browser.GetAsync(OrganizerSignInLinks.ForgottenPassword), new Dictionary<string, string?> { ["Email"] = address });
            var hashes = site.Hasher.Hashed + site.Hasher.Verified - before;
            answers.Add(((int)answer.Status, answer.Location, (await browser.FollowAsync(answer)).Text, hashes));
        }

        Assert.Equal(answers[0], answers[1]);
        Assert.Equal(0, answers[0].Hashes);
    }

    public sealed class CountingSite : TestSite
    {
        public CountingHasher Hasher { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IPasswordHasher<Organizer>>(Hasher));
        }
    }

    public sealed class CountingHasher : IPasswordHasher<Organizer>
    {
        private readonly PasswordHasher<Organizer> _real = new();

        public int Hashed { get; private set; }

        public int Verified { get; private set; }

        public string HashPassword(Organizer user, string password)
        {
            Hashed++;
            return _real.HashPassword(user, password);
        }

        public PasswordVerificationResult VerifyHashedPassword(Organizer user, string hashedPassword, string providedPassword)
        {
            Verified++;
            return _real.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
