using System.Globalization;
using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Visitors.Editions.SignUp;

/// <summary>The code of an invitation list, from the organizers' page to a confirmed seat, over HTTP and without a script.</summary>
public sealed class CodeSignUpTests(SignUpSite site) : IClassFixture<SignUpSite>
{
    [Fact]
    public async Task Organizers_switch_a_code_on_and_somebody_comes_by_it()
    {
        var (edition, list) = await ArrangeAsync(text: "Für die Kommunen in NRW.");
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var settings = OrganizerInvitationLinks.Code(edition.Slug, list.Id);
        var on = await organizer.FollowAsync(await organizer.SubmitAsync(
            await organizer.GetAsync(settings), new Dictionary<string, string?> { ["Limit"] = "50", ["Until"] = "2035-03-20T12:00" }));
        var address = new Uri(on.Document.QuerySelectorAll("code")[^1].TextContent);
        var email = $"rundbrief{TestData.Next()}@amt.example";

        using var guest = site.NewVisitor();
        var page = await guest.GetAsync(address.AbsolutePath);
        site.Clock.Advance(SignUpSite.TypingTime);
        var sent = await guest.FollowAsync(await guest.SubmitAsync(page, SignUpSite.Complete(email)));
        var confirming = await guest.GetAsync((await site.LastLetterAsync(email)).Link("/bestaetigen/"));
        var confirmed = await guest.FollowAsync(await guest.SubmitAsync(confirming));

        Assert.NotNull(on.Document.QuerySelector(".qr-code svg"));
        Assert.Contains("Für die Kommunen in NRW.", page.Text, StringComparison.Ordinal);
        Assert.Contains("für 50 Personen", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("[name='Form.Role']"));
        Assert.Contains("Fast geschafft", sent.Text, StringComparison.Ordinal);
        Assert.Contains("Sie sind dabei", confirmed.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await site.AllAsync<Invitation>(), i => i.Email == email).CameByCode);
        var overview = await organizer.GetAsync(OrganizerInvitationLinks.Details(edition.Slug, list.Id));
        Assert.Contains("davon 1 bestätigt", overview.Text, StringComparison.Ordinal);
        Assert.Contains("angemeldet mit dem Code", overview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_code_changes_nothing_and_small_letters_without_hyphens_are_the_same_code()
    {
        var (_, list) = await ArrangeAsync();
        var code = await CodeAsync(list);
        using var guest = site.NewVisitor();

        var page = await guest.GetAsync(InvitedLinks.Code(code.Text.ToLowerInvariant()));
        await guest.HeadAsync(InvitedLinks.Code(code.Text));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(CodeText.Printed(code.Text), page.Text, StringComparison.Ordinal);
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal(0, Assert.Single(await site.AllAsync<InvitationCode>(), c => c.ListId == list.Id).Uses);
        Assert.DoesNotContain(await site.AllAsync<Invitation>(), i => i.ListId == list.Id);
    }

    [Theory]
    [InlineData(true, "Ohne Code anmelden")]
    [InlineData(false, "Sagen Sie mir Bescheid")]
    public async Task A_code_that_is_used_up_while_somebody_types_says_so_and_how_to_get_on(bool isOpen, string way)
    {
        var (_, list) = await ArrangeAsync(edition => edition.RegistrationClosesUtc = isOpen ? null : TestData.Now.AddDays(-1));
        var code = await CodeAsync(list, limit: 1);
        using var guest = site.NewVisitor();
        var page = await guest.GetAsync(InvitedLinks.Code(code.Text));
        site.Clock.Advance(SignUpSite.TypingTime);
        await site.WithDbAsync(async db => await db.Set<InvitationCode>().Where(c => c.ListId == list.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Uses, 1)));

        var late = await guest.SubmitAsync(page, SignUpSite.Complete($"spaet{TestData.Next()}@amt.example"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Dieser Code ist aufgebraucht", late.Text, StringComparison.Ordinal);
        Assert.Contains("Anna Beispiel", late.Text, StringComparison.Ordinal);
        Assert.Contains(way, late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_used_up_before_the_confirmation_confirms_nothing_while_registration_is_closed()
    {
        var (_, list) = await ArrangeAsync(edition => edition.RegistrationClosesUtc = TestData.Now.AddDays(-1));
        var code = await CodeAsync(list, limit: 1);
        var email = $"zweite{TestData.Next()}@amt.example";
        using var guest = site.NewVisitor();
        var page = await guest.GetAsync(InvitedLinks.Code(code.Text));
        site.Clock.Advance(SignUpSite.TypingTime);
        await guest.SubmitAsync(page, SignUpSite.Complete(email));
        var link = (await site.LastLetterAsync(email)).Link("/bestaetigen/");
        var confirming = await guest.GetAsync(link);
        await site.WithDbAsync(async db => await db.Set<InvitationCode>().Where(c => c.ListId == list.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Uses, 1)));

        var late = await guest.SubmitAsync(confirming);

        Assert.Contains("Der Code ist aufgebraucht oder gilt nicht mehr", late.Text, StringComparison.Ordinal);
        Assert.Null(late.Document.QuerySelector("main form"));
        Assert.Equal(
            RegistrationState.Unconfirmed, Assert.Single(await site.AllAsync<Registration>(), r => r.Email == email).State);
    }

    [Fact]
    public async Task Who_waits_takes_a_kept_seat_by_the_code_and_whoever_is_late_keeps_their_place()
    {
        var (edition, list) = await ArrangeAsync(edition => (edition.Seats.Capacity, edition.Seats.Reserved) = (1, 1));
        await site.WithDbAsync(db => db.Set<InvitationList>().Where(l => l.Id == list.Id).ExecuteUpdateAsync(set => set
            .SetProperty(l => l.SeatsReserved, 1).SetProperty(l => l.SeatsLeft, 1)
            .SetProperty(l => l.ReservedUntilUtc, TestData.Now.AddDays(20))));
        var code = await CodeAsync(list);
        string[] people = [$"wartet{TestData.Next()}@amt.example", $"wartet{TestData.Next()}@amt.example"];
        using var guest = site.NewVisitor();
        foreach (var email in people)
        {
            var form = await guest.GetAsync(VisitorLinks.SignUp(edition.Slug));
            site.Clock.Advance(SignUpSite.TypingTime);
            await guest.SubmitAsync(form, SignUpSite.Complete(email));
            await guest.SubmitAsync(await guest.GetAsync((await site.LastLetterAsync(email)).Link("/bestaetigen/")));
            site.Clock.Advance(TimeSpan.FromMinutes(6));
            var page = await guest.GetAsync(InvitedLinks.Code(code.Text));
            Assert.Contains("Stehen Sie schon auf der Warteliste?", page.Text, StringComparison.Ordinal);
            site.Clock.Advance(SignUpSite.TypingTime);
            var sent = await guest.FollowAsync(await guest.SubmitAsync(page, SignUpSite.Complete(email)));
            Assert.Contains("Fast geschafft", sent.Text, StringComparison.Ordinal);
        }

        var offers = await Task.WhenAll(people.Select(async email => await guest.GetAsync(
            (await site.LastLetterAsync(email)).Link("/bestaetigen/"))));
        var taken = await guest.FollowAsync(await guest.SubmitAsync(offers[0]));
        var late = await guest.FollowAsync(await guest.SubmitAsync(offers[1]));
        var lateOffer = await guest.GetAsync((await site.LastLetterAsync(people[1])).Link("/bestaetigen/"));

        Assert.All(offers, offer => Assert.Contains("Für Sie ist ein Platz freigehalten", offer.Text, StringComparison.Ordinal));
        Assert.Contains("Sie sind dabei", taken.Text, StringComparison.Ordinal);
        Assert.Contains("Zurzeit ist kein Platz mehr freigehalten.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Sie behalten Ihre Stelle auf der Warteliste", lateOffer.Text, StringComparison.Ordinal);
        var states = (await site.AllAsync<Registration>()).Where(r => r.EditionId == edition.Id).ToDictionary(r => r.Email, r => r.State);
        Assert.Equal((RegistrationState.Seated, RegistrationState.Waiting), (states[people[0]], states[people[1]]));
    }

    [Theory]
    [InlineData("/einladung/C3DF-7HJK-MNPQ")]
    [InlineData("/einladung/zu-kurz")]
    public async Task A_code_nobody_has_issued_says_so(string address)
    {
        using var guest = site.NewVisitor();

        var page = await guest.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Diesen Code kennen wir nicht", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EditionState.Cancelled, 1, "Diese Ausgabe fällt aus")]
    [InlineData(EditionState.Announced, -40, "ist schon vorbei")]
    [InlineData(EditionState.Announced, 1, "Dieser Code ist abgelaufen")]
    public async Task What_is_over_says_so(EditionState state, int moved, string sentence)
    {
        var (_, list) = await ArrangeAsync(edition =>
        {
            edition.State = state;
            (edition.StartUtc, edition.EndUtc) = (edition.StartUtc.AddDays(moved), edition.EndUtc.AddDays(moved));
        });
        var code = TestData.InvitationCode(list);
        code.UntilUtc = TestData.Now.AddDays(-1);
        await site.ArrangeAsync(code);
        using var guest = site.NewVisitor();

        var page = await guest.GetAsync(InvitedLinks.Code(code.Text));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task What_is_wrong_comes_back_with_what_was_typed()
    {
        var (_, list) = await ArrangeAsync();
        var code = await CodeAsync(list);
        using var guest = site.NewVisitor();
        var page = await guest.GetAsync(InvitedLinks.Code(code.Text));
        site.Clock.Advance(SignUpSite.TypingTime);

        var back = await guest.SubmitAsync(page, SignUpSite.Complete("keine-adresse"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
        Assert.Equal("#Form_Email", back.Document.QuerySelector(".error-summary a")?.GetAttribute("href"));
        Assert.Equal("Anna Beispiel", back.Document.QuerySelector("#Form_Name")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_tries_codes_is_slowed_down_and_who_has_a_good_one_is_not()
    {
        await using var limited = new LimitedSite();
        var edition = TestData.Edition();
        var list = TestData.InvitationList(edition);
        var code = TestData.InvitationCode(list);
        await limited.ArrangeAsync(edition, list, code);
        using var guest = limited.NewVisitor();

        for (var visit = 0; visit < LimitedSite.PerMinute * 2; visit++)
            Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(InvitedLinks.Code(code.Text))).Status);
        var guesses = new List<HttpStatusCode>();
        var good = HttpStatusCode.OK;
        // Every few seconds one more is allowed, perhaps just now.
        while (good == HttpStatusCode.OK && guesses.Count < LimitedSite.PerMinute * 10)
        {
            guesses.Add((await guest.GetAsync(InvitedLinks.Code(CodeText.Create()))).Status);
            if (guesses[^1] == HttpStatusCode.TooManyRequests)
                good = (await guest.GetAsync(InvitedLinks.Code(code.Text))).Status;
        }

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests), (guesses[0], good));
    }

    private async Task<(Edition Edition, InvitationList List)> ArrangeAsync(Action<Edition>? arrange = null, string text = "")
    {
        var edition = TestData.Edition();
        arrange?.Invoke(edition);
        var list = TestData.InvitationList(edition);
        list.Text = text;
        await site.ArrangeAsync(edition, list);
        return (edition, list);
    }

    private async Task<InvitationCode> CodeAsync(InvitationList list, int limit = 10)
    {
        var code = TestData.InvitationCode(list, limit);
        code.UntilUtc = TestData.Now.AddDays(20);
        await site.ArrangeAsync(code);
        return code;
    }

    private sealed class LimitedSite : TestSite
    {
        public const int PerMinute = 12;

        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
        {
            [$"{RateLimitOptions.Section}:{nameof(RateLimitOptions.PerAddress)}"] = PerMinute.ToString(CultureInfo.InvariantCulture),
        };
    }
}
