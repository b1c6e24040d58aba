using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Tests.Organizers.Team;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Web.Tests.Organizers.SignIn;

/// <summary>A cookie is worth what its row says, and whose account it is learns of what happens to it.</summary>
public sealed class SessionRowTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public async Task A_copy_of_the_cookie_is_worthless_once_its_owner_has_signed_out()
    {
        using var owner = await site.NewOrganizerAsync();
        using var thief = CopyOf(owner);
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/admin")).Status);

        await owner.SubmitAsync(await owner.GetAsync("/admin"), form: "form[action$='/admin/abmelden']");

        Assert.StartsWith("/admin/anmelden", (await thief.GetAsync("/admin")).Location!, StringComparison.Ordinal);
        Assert.StartsWith("/admin/anmelden", (await thief.GetAsync("/admin/konto")).Location!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_busy_somebody_is_a_session_ends_after_a_day_and_proving_again_does_not_prolong_it()
    {
        var organizer = await site.AddOrganizerAsync();
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);
        for (var hour = 1; hour < 24; hour++)
        {
            site.Clock.Advance(TimeSpan.FromHours(1));
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/admin")).Status);
        }

        Assert.Equal("/admin", (await browser.SubmitAsync(
            await browser.GetAsync("/admin/nochmal-anmelden"),
            new Dictionary<string, string?> { ["Password"] = SignedIn.Password }, "main form:not([data-passkey])")).Location);
        site.Clock.Advance(TimeSpan.FromHours(1));

        Assert.StartsWith("/admin/anmelden", (await browser.GetAsync("/admin")).Location!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_are_listed_and_ended_one_by_one()
    {
        var organizer = await site.AddOrganizerAsync();
        using var here = site.NewVisitor();
        using var elsewhere = site.NewVisitor();
        await elsewhere.SignInAsync(site, organizer);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await here.SignInAsync(site, organizer);
        var page = await here.GetAsync("/admin/konto");
        var forms = page.Document.QuerySelectorAll("form[action*='/admin/konto/anmeldungen/']")
            .Select(form => form.GetAttribute("action")!).ToList();
        Assert.Equal(2, forms.Count);

        await here.SubmitAsync(page, form: $"form[action='{forms[1]}']");

        Assert.StartsWith("/admin/anmelden", (await elsewhere.GetAsync("/admin")).Location!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/admin")).Status);
        Assert.Equal(
            "/admin/anmelden", (await here.SubmitAsync(await here.GetAsync("/admin/konto"), form: $"form[action='{forms[0]}']")).Location);
        Assert.NotNull((await here.GetAsync("/admin")).Location);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        using var one = await site.NewOrganizerAsync();
        using var other = await site.NewOrganizerAsync();
        var theirs =
            (await one.GetAsync("/admin/konto")).Document
                .QuerySelector("form[action*='/admin/konto/anmeldungen/']")!.GetAttribute("action")!;
        var token = FormFields.Of((await other.GetAsync("/admin/konto")).Form("main form[method=post]"))
            .Where(field => field.Key.StartsWith("__", StringComparison.Ordinal));

        await other.PostAsync(theirs, token);

        Assert.Equal(HttpStatusCode.OK, (await one.GetAsync("/admin")).Status);
    }

    [Fact]
    public async Task What_has_ended_is_deleted()
    {
        using var browser = await site.NewOrganizerAsync();
        site.Clock.Advance(new Retention().KnownDevices + TimeSpan.FromDays(1));

        await site.WithAsync((SignInCleanup chore) => chore.RunAsync(CancellationToken.None));

        Assert.Empty(await site.AllAsync<OrganizerSession>());
        Assert.Empty(await site.AllAsync<KnownDevice>());
        Assert.Empty(await site.AllAsync<SignInThrottle>());
    }

    [Fact]
    public async Task A_sign_in_from_a_new_device_is_told_once_and_by_words_of_ours()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        browser.Http.DefaultRequestHeaders.TryAddWithoutValidation(
            "User-Agent", "Mozilla/5.0 (Windows NT 10.0) bank-hilfe.example Firefox/140.0");

        await member.SignInAsync(browser);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await member.SignInAsync(browser);

        var letter = Assert.Single(await site.LettersAsync(member.Email), letter => letter.Kind == "SignInFromNewDevice");
        Assert.Contains("Firefox unter Windows", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bank-hilfe", letter.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_change_to_a_second_factor_is_told()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        await member.GivePasswordAsync(browser);
        await TeamMember.GiveCodeAsync(browser, member.RecoveryCodes[0], "/admin/anmelden/wiederherstellung");
        await browser.SubmitAsync(await browser.GetAsync("/admin/konto/wiederherstellungscodes"));
        await member.SetUpAppAsync(browser);
        await WithPasskeyAsync(member, (factors, me) => factors.AddPasskeyAsync(me, Passkey(), "Telefon", CancellationToken.None));
        await WithPasskeyAsync(member, (factors, me) => factors.RenamePasskeyAsync(me, [1, 2, 3], "Tablet", CancellationToken.None));
        await WithPasskeyAsync(member, (factors, me) => factors.RemovePasskeyAsync(me, [1, 2, 3], CancellationToken.None));
        await WithPasskeyAsync(member, (factors, me) => factors.AddPasskeyAsync(me, Passkey(), "Telefon", CancellationToken.None));
        await WithPasskeyAsync(member, (factors, me) => factors.RemoveAppAsync(me, CancellationToken.None));

        var told = (await site.LettersAsync(member.Email))
            .Where(letter => letter.Kind == "SecondFactorChanged").Select(letter => letter.Text).ToList();

        string[] expected =
        [
            "App wurde eingerichtet", "mit einem Wiederherstellungscode angemeldet",
            "Neue Wiederherstellungscodes", "App wurde eingerichtet",
            "Passkey wurde eingerichtet", "Passkey bekam einen neuen Namen",
            "Passkey wurde entfernt", "Passkey wurde eingerichtet", "App wurde entfernt",
        ];
        Assert.Equal(expected.Length, told.Count);
        Assert.All(expected.Zip(told), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1",
        "Safari unter iPhone")]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge unter Windows")]
    [InlineData("curl/8.0 https://boese.example", DeviceName.Unknown)]
    [InlineData(null, DeviceName.Unknown)]
    public void A_device_is_named_by_words_of_ours(string? userAgent, string expected) => Assert.Equal(expected, DeviceName.Of(userAgent));

    private static UserPasskeyInfo Passkey() => new([1, 2, 3], [4], TestData.Now, 0, ["internal"], true, false, false, [5], [6]);

    private Task WithPasskeyAsync(TeamMember member, Func<SecondFactors, Organizer, Task> act) =>
        site.WithAsync(async (IServiceProvider services) =>
        {
            var users = (UserManager<Organizer>)services.GetService(typeof(UserManager<Organizer>))!;
            await act(
                (SecondFactors)services.GetService(typeof(SecondFactors))!, (await users.FindByIdAsync(member.Organizer.Id.ToString()))!);
        });

    private Visitor CopyOf(Visitor owner)
    {
        var thief = site.NewVisitor();
        foreach (var (name, value) in owner.Cookies.Cookies)
            thief.Cookies.Set(name, value);
        return thief;
    }
}
