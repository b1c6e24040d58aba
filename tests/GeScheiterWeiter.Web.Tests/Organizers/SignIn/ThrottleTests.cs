using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Tests.Organizers.Team;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Organizers.SignIn;

/// <summary>Whoever guesses is slowed down; whose account it is, is not.</summary>
public sealed class ThrottleTests(ThrottleTests.ProxiedSite site) : IClassFixture<ThrottleTests.ProxiedSite>
{
    private const string Wrong = "falsch-falsch-falsch";

    [Fact]
    public async Task A_stranger_keeps_the_owner_out_of_nothing_they_have_used_before()
    {
        var member = await TeamMember.WithAppAsync(site, OrganizerRole.Owner);
        using var known = site.From("192.0.2.1");
        await member.SignInAsync(known);
        await GuessAsync(member, "198.51.100.1", 40);
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        await GuessAsync(member, "192.0.2.1", 10);

        // The session that is open, and what asks again within it.
        Assert.Equal(HttpStatusCode.OK, (await known.GetAsync("/admin")).Status);
        Assert.Equal("/admin", (await known.SubmitAsync(
            await known.GetAsync("/admin/nochmal-anmelden"),
            new Dictionary<string, string?> { ["Password"] = SignedIn.Password }, "main form:not([data-passkey])")).Location);

        // And the browser, after the session has ended, even from the network of the stranger.
        await known.SubmitAsync(await known.GetAsync("/admin"), form: "form[action$='/admin/abmelden']");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("/admin", (await member.SignInAsync(known)).Location);
    }

    [Fact]
    public async Task Another_network_may_try_while_one_is_out_of_attempts_until_there_are_too_many()
    {
        var member = await TeamMember.WithAppAsync(site);
        await GuessAsync(member, "198.51.100.7", 6);
        using var same = site.From("198.51.100.7");
        using var other = site.From("198.51.100.8");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.GivePasswordAsync(same)).Status);
        Assert.StartsWith("/admin/anmelden/code", (await member.GivePasswordAsync(other)).Location!, StringComparison.Ordinal);

        foreach (var number in Enumerable.Range(1, 6))
            await GuessAsync(member, $"203.0.113.{number}", 5);
        using var fresh = site.From("203.0.113.99");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.GivePasswordAsync(fresh)).Status);
    }

    [Fact]
    public async Task When_the_clock_is_set_back_nobody_waits_until_it_has_caught_up()
    {
        var member = await TeamMember.WithAppAsync(site);
        await GuessAsync(member, "198.51.100.30", 6);
        var before = site.Clock.GetUtcNow();
        site.Clock.AdjustTime(before - TimeSpan.FromHours(3));
        try
        {
            using var same = site.From("198.51.100.30");
            Assert.StartsWith("/admin/anmelden/code", (await member.GivePasswordAsync(same)).Location!, StringComparison.Ordinal);
        }
        finally
        {
            site.Clock.AdjustTime(before);
        }
    }

    [Fact]
    public async Task All_addresses_of_one_connection_count_as_one()
    {
        var member = await TeamMember.WithAppAsync(site);
        foreach (var number in Enumerable.Range(1, 5))
            await GuessAsync(member, $"2001:db8:1:2:{number}::1", 1);
        using var neighbour = site.From("2001:db8:1:2:ffff::9");
        using var other = site.From("2001:db8:1:3::1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.GivePasswordAsync(neighbour)).Status);
        Assert.StartsWith("/admin/anmelden/code", (await member.GivePasswordAsync(other)).Location!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_attempts_at_once_no_more_are_compared_than_one_after_the_other_and_all_are_written_down()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.From("198.51.100.20");
        var page = await browser.GetAsync("/admin/anmelden");
        site.Hasher.Compared.Clear();

        await Task.WhenAll(Enumerable.Range(0, 29).Select(number => Task.Run(() => browser.SubmitAsync(
            page, new Dictionary<string, string?> { ["Email"] = member.Email, ["Password"] = $"{Wrong}-{number}" },
            "main form:not([data-passkey])"))));

        Assert.Equal(5, site.Hasher.Compared.Count(hash => hash == "the account's own"));
        Assert.Equal(
            29,
            (await site.AllAsync<AuditEntry>())
                .Count(entry => entry.Action == "sign-in.refused" && entry.SubjectId == member.Organizer.Id));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.GivePasswordAsync(browser)).Status);
    }

    [Fact]
    public async Task Many_right_attempts_at_once_all_come_in()
    {
        var member = await TeamMember.WithAppAsync(site);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(async () =>
        {
            using var browser = site.From($"198.51.101.{number}");
            return (await member.GivePasswordAsync(browser)).Location;
        })));

        Assert.All(answers, location => Assert.StartsWith("/admin/anmelden/code", location!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_address_is_counted_like_a_known_one()
    {
        using var browser = site.From("198.51.100.30");
        var page = await browser.GetAsync("/admin/anmelden");
        var attempt = new Dictionary<string, string?> { ["Email"] = "niemand@gescheiterweiter.test", ["Password"] = Wrong };
        for (var i = 0; i < 6; i++)
            Assert.Equal(
                HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync(page, attempt, "main form:not([data-passkey])")).Status);

        var limit = GeScheiterWeiter.Team.SignInLimit.FromNetwork(
            "niemand@gescheiterweiter.test", NetworkPrefix.OfSender(System.Net.IPAddress.Parse("198.51.100.30")));
        Assert.Equal(
            limit.Attempts, (await site.AllAsync<SignInThrottle>()).Single(throttle => throttle.Key.SequenceEqual(limit.Key)).Attempts);
    }

    [Fact]
    public async Task A_reset_link_outlives_a_strangers_next_request_and_lets_its_owner_in_from_where_strangers_try()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var stranger = site.From("198.51.100.40");
        using var owner = site.From("198.51.100.40");
        await AskForResetAsync(owner, member);
        var link = (await site.LastLetterAsync(member.Email)).Link("/admin/passwort-vergessen/");
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        await AskForResetAsync(stranger, member);
        await GuessAsync(member, "198.51.100.40", 8);

        var done = await owner.SubmitAsync(
            await owner.GetAsync(link), new Dictionary<string, string?> { ["Password"] = "ein-neues-aufgeschriebenes" });

        Assert.Equal("/admin/anmelden", done.Location);
        Assert.StartsWith(
            "/admin/anmelden/code",
            (await member.GivePasswordAsync(owner, "ein-neues-aufgeschriebenes")).Location!,
            StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AllAsync<OrganizerToken>(), token => token.OrganizerId == member.Organizer.Id);
    }

    [Fact]
    public async Task Many_requests_for_a_reset_at_once_write_one_letter()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.From("198.51.100.50");
        var page = await browser.GetAsync("/admin/passwort-vergessen");

        await Task.WhenAll(Enumerable.Range(0, 12)
            .Select(_ => Task.Run(() => browser.SubmitAsync(page, new Dictionary<string, string?> { ["Email"] = member.Email }))));

        Assert.Single(await site.LettersAsync(member.Email), letter => letter.Kind == "OrganizerPasswordReset");
    }

    [Fact]
    public async Task A_hash_with_too_few_rounds_is_made_anew_at_sign_in_and_ends_no_session()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var open = site.From("192.0.2.60");
        await member.SignInAsync(open);
        var weak = new PasswordHasher<Organizer>(
            Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 1000 }))
            .HashPassword(member.Organizer, SignedIn.Password);
        await site.WithDbAsync(db => db.Set<Organizer>().Where(o => o.Id == member.Organizer.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.PasswordHash, weak)));

        using var browser = site.From("192.0.2.61");
        await member.GivePasswordAsync(browser);

        var hash = Convert.FromBase64String((await site.AllAsync<Organizer>()).Single(o => o.Id == member.Organizer.Id).PasswordHash!);
        // Identity's format: marker, PRF (2 is HMAC-SHA512), rounds.
        Assert.Equal((2u, 220_000u), (BigEndian(hash, 1), BigEndian(hash, 5)));
        Assert.Equal(HttpStatusCode.OK, (await open.GetAsync("/admin")).Status);
        Assert.StartsWith("/admin/anmelden/code", (await member.GivePasswordAsync(browser)).Location!, StringComparison.Ordinal);
    }

    private static uint BigEndian(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));

    private async Task GuessAsync(TeamMember member, string address, int times)
    {
        using var stranger = site.From(address);
        for (var i = 0; i < times; i++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.GivePasswordAsync(stranger, Wrong)).Status);
    }

    private static async Task AskForResetAsync(Visitor browser, TeamMember member) => await browser.SubmitAsync(
        await browser.GetAsync("/admin/passwort-vergessen"), new Dictionary<string, string?> { ["Email"] = member.Email });

    /// <summary>Behind a proxy, so that people come from where a test says.</summary>
    public sealed class ProxiedSite : TestSite
    {
        public NotingHasher Hasher { get; } = new();

        protected override IReadOnlyDictionary<string, string?> Settings =>
            new Dictionary<string, string?> { ["Site:TrustedProxies:0"] = "127.0.0.1", ["Site:TrustedProxies:1"] = "::1" };

        public Visitor From(string address)
        {
            var visitor = NewVisitor();
            visitor.Http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
            return visitor;
        }

        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions
                .AddSingleton<IPasswordHasher<Organizer>>(services, Hasher));
        }
    }

    /// <summary>Notes what a password is compared with: an account's own hash, or the decoy.</summary>
    public sealed class NotingHasher : IPasswordHasher<Organizer>
    {
        private readonly PasswordHasher<Organizer> _real =
            new(Microsoft.Extensions.Options.Options.Create(
                new PasswordHasherOptions { IterationCount = GeScheiterWeiter.Team.OrganizerPasswords.Iterations }));

        public System.Collections.Concurrent.ConcurrentBag<string> Compared { get; } = [];

        public string HashPassword(Organizer user, string password) => _real.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Organizer user, string hashedPassword, string providedPassword)
        {
            Compared.Add(user.PasswordHash == hashedPassword ? "the account's own" : "the decoy");
            return _real.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
