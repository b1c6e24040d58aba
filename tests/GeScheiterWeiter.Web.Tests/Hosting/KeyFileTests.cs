using System.Net;
using System.Xml.Linq;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Storage.Keys;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Tests.Organizers.Team;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Tests.Hosting;

/// <summary>A copy of the database opens nothing: what encrypts its keys lies elsewhere.</summary>
public sealed class KeyFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string KeyPath => _folder.File("keys.pfx");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task In_production_no_key_lies_in_clear_and_no_app_key_either()
    {
        KeyFile.Create(KeyPath, "geheim", TestData.Now);
        await using var site = new KeyedSite("Production", new() { ["Keys:File"] = KeyPath, ["Keys:Password"] = "geheim" });
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();

        Assert.Equal("/admin", (await member.SignInAsync(browser)).Location);

        Assert.All(await site.AllAsync<DataProtectionKey>(), key => AssertEncrypted(key.Xml!));
        Assert.DoesNotContain(
            await site.AllAsync<IdentityUserToken<Guid>>(), token => token.Value!.Contains(member.Key!, StringComparison.Ordinal));
    }

    [Fact]
    public void In_production_the_site_does_not_start_without_a_key_file_and_says_how_to_make_one()
    {
        using var site = new KeyedSite("Production", new() { ["Keys:File"] = "" });

        var refusal = Assert.Throws<OptionsValidationException>(() => site.Address);

        Assert.Contains("create-key", Assert.Single(refusal.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_file_that_is_not_there_is_named()
    {
        using var site = new KeyedSite("Testing", new() { ["Keys:File"] = KeyPath });

        Assert.Contains(KeyPath, Assert.Throws<OptionsValidationException>(() => site.Address).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lay_in_clear_before_is_encrypted_at_the_next_start_and_still_works()
    {
        var database = _folder.File("moved.db");
        string protectedWords;
        TeamMember member;
        await using (var before = new KeyedSite("Testing", []))
        {
            member = await TeamMember.WithAppAsync(before);
            protectedWords = before.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("bleibt lesbar");
            var key = member.Key!;
            // As an earlier version has kept it.
            await before.WithDbAsync(db => db.Set<IdentityUserToken<Guid>>().Where(t => t.Name == "AuthenticatorKey")
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.Value, key)));
            await before.WithDbAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {database}"));
        }

        KeyFile.Create(KeyPath, null, TestData.Now);
        await using var after = new KeyedSite("Production", new() { ["Keys:File"] = KeyPath }, database);
        _ = after.Address;

        Assert.Equal(
            "bleibt lesbar",
            after.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(protectedWords));
        Assert.All(await after.AllAsync<DataProtectionKey>(), key => AssertEncrypted(key.Xml!));
        Assert.DoesNotContain(
            await after.AllAsync<IdentityUserToken<Guid>>(), token => token.Value!.Contains(member.Key!, StringComparison.Ordinal));
        Assert.Equal(member.Key, await after.WithAsync(async (UserManager<Organizer> users) =>
            await users.GetAuthenticatorKeyAsync((await users.FindByIdAsync(member.Organizer.Id.ToString()))!)));
    }

    [Fact]
    public async Task Restored_without_its_key_file_the_site_works_apps_do_not_and_recovery_codes_do()
    {
        var database = _folder.File("restored.db");
        KeyFile.Create(KeyPath, null, TestData.Now);
        TeamMember member;
        await using (var lost = new KeyedSite("Production", new() { ["Keys:File"] = KeyPath }))
        {
            member = await TeamMember.WithAppAsync(lost);
            await lost.WithDbAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {database}"));
        }

        KeyFile.Create(_folder.File("other.pfx"), null, TestData.Now);
        await using var restored = new KeyedSite("Production", new() { ["Keys:File"] = _folder.File("other.pfx") }, database);
        using var browser = restored.NewVisitor();
        var there = await browser.SubmitAsync(
            await browser.GetAsync("/admin/anmelden"),
            new Dictionary<string, string?> { ["Email"] = member.Email, ["Password"] = SignedIn.Password },
            "main form:not([data-passkey])");

        Assert.StartsWith("/admin/anmelden/code", there.Location!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TeamMember.GiveCodeAsync(browser, member.CodeNow())).Status);
        Assert.Equal(
            "/admin", (await TeamMember.GiveCodeAsync(browser, member.RecoveryCodes[0], "/admin/anmelden/wiederherstellung")).Location);
    }

    [Fact]
    public void A_key_file_is_never_overwritten_and_its_owners_alone()
    {
        KeyFile.Create(KeyPath, null, TestData.Now);
        var before = File.ReadAllBytes(KeyPath);

        Assert.Throws<IOException>(() => KeyFile.Create(KeyPath, null, TestData.Now));
        Assert.Equal(before, File.ReadAllBytes(KeyPath));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyPath));
    }

    private static void AssertEncrypted(string xml)
    {
        Assert.Contains("encryptedSecret", xml, StringComparison.Ordinal);
        Assert.DoesNotContain(XElement.Parse(xml).Descendants(), element => element.Name.LocalName is "masterKey");
    }

    private sealed class KeyedSite(string environment, Dictionary<string, string?> settings, string? database = null) : TestSite
    {
        protected override string EnvironmentName => environment;

        protected override IReadOnlyDictionary<string, string?> Settings =>
            database is null
                ? settings
                : new Dictionary<string, string?>(settings) { ["ConnectionStrings:Default"] = $"Data Source={database};Pooling=False" };
    }
}
