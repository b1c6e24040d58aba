using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Introductions.Matching;
using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Attendees.Introductions;

public sealed class IntroductionPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private static int _people;

    private readonly Edition _edition = TestData.Edition(capacity: null);

    [Fact]
    public async Task Two_people_are_introduced_and_until_then_no_page_holds_anything_of_the_other()
    {
        var (anna, annasLink) = await JoinAsync();
        var (ben, bensLink) = await JoinAsync();
        await OpenAsync("Prozesse", "Personal");
        using var person = site.NewVisitor();
        await FillAsync(person, annasLink, ("Form.Seeks", "Erfahrung mit " + Hostile.Attribute), ("Form.Contact", "Durchwahl 4711"));
        await FillAsync(person, bensLink, ("Form.Offers", "Erfahrung mit <b data-hostile>OZG</b>-Leistungen"));
        await MatchAsync();

        var (annas, bens) = (await person.GetAsync(Page(annasLink)), await person.GetAsync(Page(bensLink)));
        Assert.Contains("Erfahrung mit <b data-hostile>OZG</b>-Leistungen", annas.Text, StringComparison.Ordinal);
        Assert.Empty(annas.Document.QuerySelectorAll($"[{Hostile.Attribute}]"));
        AssertHoldsNothingOf(annas, ben);
        AssertHoldsNothingOf(bens, anna, "4711");

        await AnswerAsync(person, annasLink, "Ja");
        AssertHoldsNothingOf(await person.GetAsync(Page(bensLink)), anna, "4711");
        await AnswerAsync(person, bensLink, "Ja");

        Assert.Contains("Durchwahl 4711", (await site.LastLetterAsync(ben.Email)).Text, StringComparison.Ordinal);
        Assert.Contains(ben.Email, (await site.LastLetterAsync(anna.Email)).Text, StringComparison.Ordinal);
        Assert.Contains("Sie haben beide Ja gesagt", (await person.GetAsync(Page(annasLink))).Text, StringComparison.Ordinal);
        AssertHoldsNothingOf(await person.GetAsync(Page(annasLink)), ben);
    }

    [Fact]
    public async Task After_a_yes_the_page_is_the_same_whether_the_other_has_said_no_or_nothing()
    {
        var (_, annasLink) = await JoinAsync();
        var (_, bensLink) = await JoinAsync();
        await OpenAsync("Prozesse");
        using var person = site.NewVisitor();
        using var other = site.NewVisitor();
        await FillAsync(person, annasLink, ("Form.Seeks", "Menschen mit Mut"));
        await FillAsync(other, bensLink, ("Form.Offers", "Mut"));
        await MatchAsync();
        await AnswerAsync(person, annasLink, "Ja");
        await person.GetAsync(Page(annasLink));
        var before = ContentOf(await person.GetAsync(Page(annasLink)));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Owner);
        var figures = ContentOf(await organizer.GetAsync(OrganizerIntroductionLinks.Figures(_edition.Slug)));

        await AnswerAsync(other, bensLink, "Nein");
        await MatchAsync();

        Assert.Equal(before, ContentOf(await person.GetAsync(Page(annasLink))));
        Assert.Equal(figures, ContentOf(await organizer.GetAsync(OrganizerIntroductionLinks.Figures(_edition.Slug))));
        Assert.DoesNotContain("Menschen mit Mut", (await other.GetAsync(Page(bensLink))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_pages_changes_nothing_and_only_a_button_answers()
    {
        var (_, annasLink) = await JoinAsync();
        var (_, bensLink) = await JoinAsync();
        await OpenAsync("Prozesse");
        using var person = site.NewVisitor();
        await FillAsync(person, annasLink, ("Form.Seeks", "Menschen mit Mut"));
        await FillAsync(person, bensLink, ("Form.Offers", "Mut"));
        await MatchAsync();
        var pair = await PairAsync();
        var answer = AttendeeLinks.AnswerIntroduction(annasLink.ToString(), pair.Id);

        foreach (var page in new[] { Page(annasLink), AttendeeLinks.IntroductionProfile(annasLink.ToString()) })
            await person.HeadAsync(page);
        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync(answer)).Status);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await person.SubmitAsync(
                await person.GetAsync(Page(annasLink)), new Dictionary<string, string?> { ["antwort"] = "Vielleicht" },
                $"form[action$='{pair.Id}']")).Status);

        Assert.Equal(((bool?)null, (bool?)null), ((await PairAsync()).FirstSaysYes, (await PairAsync()).SecondSaysYes));
    }

    [Theory]
    [InlineData("Form.Seeks", "Ich heiße Qwertzname", "Wort aus Ihrem Namen")]
    [InlineData("Form.Offers", "Schreibt an ich@amt.example", "ohne E-Mail-Adresse")]
    [InlineData("Form.Offers", "Mehr auf amt.example", "ohne Webadresse")]
    [InlineData("Form.Seeks", "Anrufen: 030 123456", "ohne Telefonnummer")]
    [InlineData("Form.Seeks", "", "was Sie suchen oder was Sie bieten")]
    [InlineData("Form.Kind", "", "woher Sie kommen")]
    [InlineData("Form.Whom", "", "wen Sie kennenlernen möchten")]
    [InlineData("Form.Topics", "Wetter", "Eines dieser Themen gibt es nicht mehr")]
    public async Task What_cannot_be_is_refused_and_nothing_typed_is_lost(string field, string value, string sentence)
    {
        var (person, link) = await JoinAsync("Qwertzname Beispiel");
        await OpenAsync("Prozesse");
        using var visitor = site.NewVisitor();

        var answer = await SubmitAsync(visitor, link, ("Form.Contact", "Durchwahl 4711"), (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Equal("Durchwahl 4711", answer.Document.QuerySelector("#Form_Contact")!.GetAttribute("value"));
        Assert.DoesNotContain(await site.AllAsync<IntroductionProfile>(), profile => profile.RegistrationId == person.Id);
    }

    [Fact]
    public async Task Where_there_is_none_nothing_is_promised()
    {
        var (_, link) = await JoinAsync();
        using var person = site.NewVisitor();
        var own = AttendeeLinks.MyRegistration(link.ToString());

        Assert.DoesNotContain("kennenlernen", (await person.GetAsync(own)).Body, StringComparison.OrdinalIgnoreCase);
        foreach (var page in new[] { Page(link), AttendeeLinks.IntroductionProfile(link.ToString()) })
            Assert.Equal(own, (await person.GetAsync(page)).Headers.Location?.OriginalString);

        await OpenAsync("Prozesse");
        Assert.Contains("Zum Kennenlernen", (await person.GetAsync(own)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(Page(SecretToken.Create()))).Status);
    }

    [Fact]
    public async Task A_profile_taken_back_is_gone()
    {
        var (anna, link) = await JoinAsync();
        await OpenAsync("Prozesse");
        using var person = site.NewVisitor();
        await FillAsync(person, link, ("Form.Seeks", "Menschen mit Mut"));

        await person.SubmitAsync(await person.GetAsync(Page(link)), form: "form[action$='/zuruecknehmen']");

        Assert.Contains("Mitmachen", (await person.GetAsync(Page(link))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AllAsync<IntroductionProfile>(), profile => profile.RegistrationId == anna.Id);
    }

    [Fact]
    public async Task Organizers_name_the_topics_and_read_counts()
    {
        await site.ArrangeAsync(_edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var figures = await organizer.GetAsync(OrganizerIntroductionLinks.Figures(_edition.Slug));
        Assert.Contains("Noch sind keine Themen genannt", figures.Text, StringComparison.Ordinal);

        var form = await organizer.GetAsync(OrganizerIntroductionLinks.Edit(_edition.Slug));
        var refused = await organizer.SubmitAsync(
            form,
            new Dictionary<string, string?>
            {
                ["Topics"] = string.Join('\n', Enumerable.Range(0, 13).Select(number => $"Thema {number}")),
            });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("höchstens 12 Themen", refused.Text, StringComparison.Ordinal);
        var saved = await organizer.FollowAsync(await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Topics"] = "Prozesse\n<b data-hostile>Personal</b>" }));

        Assert.Contains("<b data-hostile>Personal</b>", saved.Text, StringComparison.Ordinal);
        Assert.Contains("0 Personen machen mit.", saved.Text, StringComparison.Ordinal);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        Assert.DoesNotContain(
            "Themen ändern", (await reader.GetAsync(OrganizerIntroductionLinks.Figures(_edition.Slug))).Text, StringComparison.Ordinal);
    }

    private static string Page(SecretToken link) => AttendeeLinks.Introductions(link.ToString());

    private static string ContentOf(WebPage page) => page.Document.QuerySelector("main")!.TextContent;

    private static void AssertHoldsNothingOf(WebPage page, Registration other, params string[] more)
    {
        string[] secrets = [other.Name, other.Organisation, other.Email, other.Id.ToString(), .. more];
        foreach (var secret in secrets)
            Assert.DoesNotContain(secret, page.Body, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task AnswerAsync(Visitor person, SecretToken link, string answer)
    {
        var page = await person.GetAsync(Page(link));
        await person.SubmitAsync(page, new Dictionary<string, string?> { ["antwort"] = answer }, "section.card form");
    }

    private static async Task FillAsync(Visitor person, SecretToken link, params (string Field, string Value)[] fields)
    {
        var answer = await SubmitAsync(person, link, [("Form.Seeks", ""), .. fields]);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    private static async Task<WebPage> SubmitAsync(Visitor person, SecretToken link, params (string Field, string Value)[] fields)
    {
        var values = new Dictionary<string, string?>
        {
            ["Form.Topics"] = "Prozesse",
            ["Form.Kind"] = nameof(OrganisationKind.City),
            ["Form.Whom"] = nameof(WishedCompany.Anybody),
        };
        if (!fields.Any(field => field.Field is "Form.Seeks" or "Form.Offers"))
            values["Form.Seeks"] = "Menschen mit Mut";
        foreach (var (field, value) in fields)
            values[field] = value;
        return await person.SubmitAsync(
            await person.GetAsync(AttendeeLinks.IntroductionProfile(link.ToString())), values, "form[action$='/angaben']");
    }

    private Task MatchAsync() => site.WithAsync((IntroductionProposals proposals) => proposals.RunAsync(CancellationToken.None));

    private async Task<Introduction> PairAsync() =>
        Assert.Single(await site.AllAsync<Introduction>(), pair => pair.EditionId == _edition.Id);

    private Task OpenAsync(params string[] topics) =>
        site.ArrangeAsync(new IntroductionSetting { EditionId = _edition.Id, Topics = [.. topics] });

    private async Task<(Registration Person, SecretToken Link)> JoinAsync(string? name = null)
    {
        var letter = (char)('a' + Interlocked.Increment(ref _people) % 26);
        var person = TestData.Registration(_edition, name: name ?? $"Mensch{letter}{letter}q Beispiel{letter}x");
        person.Organisation = $"Behoerdenhaus{letter}{letter}q";
        var link = SecretToken.Create();
        var isFirst = (await site.AllAsync<Edition>()).TrueForAll(edition => edition.Id != _edition.Id);
        await site.ArrangeAsync([.. isFirst ? new object[] { _edition } : [], person, TestData.Link(person, link)]);
        return (person, link);
    }
}
