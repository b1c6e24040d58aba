using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Visitors.Editions.SignUp;

public sealed class SignUpFormTests(SignUpSite site) : IClassFixture<SignUpSite>
{
    [Fact]
    public async Task A_wrong_field_brings_the_page_back_with_everything_typed_and_a_link_to_the_field()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var fields = SignUpSite.Complete("keine-adresse");
        fields["Form.Question"] = "Was war das <Schwerste>?";

        var page = await site.SignUpAsync(visitor, edition.Slug, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("#Form_Email", page.Document.QuerySelector(".error-summary a")?.GetAttribute("href"));
        Assert.True(page.Document.QuerySelector(".error-summary")?.HasAttribute("autofocus"));
        Assert.Equal("true", page.Document.QuerySelector("#Form_Email")?.GetAttribute("aria-invalid"));
        Assert.Equal("Anna Beispiel", page.Document.QuerySelector("#Form_Name")?.GetAttribute("value"));
        Assert.Equal("Was war das <Schwerste>?", page.Document.QuerySelector("#Form_Question")?.TextContent);
        Assert.NotNull(page.Document.QuerySelector("input[value=Administration][checked]"));
        Assert.NotNull(page.Document.QuerySelector("#Form_AcceptsCodeOfConduct[checked]"));
        Assert.Empty(await RowsAsync(edition));
    }

    [Fact]
    public async Task An_empty_form_says_in_a_sentence_what_each_field_needs()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();

        var page = await site.SignUpAsync(visitor, edition.Slug, []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(
            ["#Form_AcceptsCodeOfConduct", "#Form_Email", "#Form_Name", "#Form_Organisation", "#Form_Side"],
            page.Document.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")).Order().Distinct());
        Assert.All(
            page.Document.QuerySelectorAll(".error-summary a"), a => Assert.NotNull(page.Document.QuerySelector(a.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_mistyped_domain_is_asked_about_and_accepted_when_it_is_meant()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();

        var asked = await site.SignUpAsync(visitor, edition.Slug, SignUpSite.Complete("anna@gmial.com"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Meinten Sie anna@gmail.com?", asked.Text, StringComparison.Ordinal);
        Assert.Null(asked.Document.QuerySelector(".error-summary"));
        Assert.Null(asked.Document.QuerySelector("[aria-invalid]"));
        Assert.False(asked.Document.QuerySelector("main form button")?.HasAttribute("name"));

        var accepted = await visitor.SubmitAsync(asked);
        Assert.Equal(HttpStatusCode.Found, accepted.Status);
        Assert.Equal("anna@gmial.com", Assert.Single(await RowsAsync(edition)).Email);
    }

    [Fact]
    public async Task The_address_that_was_meant_is_taken_over_by_a_button_also_when_something_else_is_wrong()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var fields = SignUpSite.Complete("ben@gmial.com");
        fields["Form.Name"] = "";
        var asked = await site.SignUpAsync(visitor, edition.Slug, fields);
        var button = asked.Document.QuerySelector("button[name='Form.TakesMeantEmail']")!;
        var answer = new Dictionary<string, string?> { [button.GetAttribute("name")!] = button.GetAttribute("value") };

        var back = await visitor.SubmitAsync(asked, values: answer, form: "main form");
        Assert.Equal("ben@gmail.com", back.Document.QuerySelector("#Form_Email")?.GetAttribute("value"));
        Assert.DoesNotContain("Meinten Sie", back.Text, StringComparison.Ordinal);

        var sent = await visitor.SubmitAsync(
            back, values: new Dictionary<string, string?> { ["Form.Name"] = "Ben Beispiel" }, form: "main form");
        Assert.Equal(HttpStatusCode.Found, sent.Status);
        Assert.Equal("ben@gmail.com", Assert.Single(await RowsAsync(edition)).Email);
    }

    [Fact]
    public async Task The_answer_is_the_same_for_a_known_and_an_unknown_address()
    {
        var edition = await AnEditionAsync();
        await site.ArrangeAsync(TestData.Registration(edition, RegistrationState.Waiting, "bekannt@stadt.example"));
        using var visitor = site.NewVisitor();

        var unknown = await visitor.FollowAsync(await site.SignUpAsync(visitor, edition.Slug, SignUpSite.Complete("neu@stadt.example")));
        var known = await visitor.FollowAsync(await site.SignUpAsync(visitor, edition.Slug, SignUpSite.Complete("bekannt@stadt.example")));

        Assert.Equal(unknown.Path, known.Path);
        Assert.Contains("geht an neu@stadt.example.", unknown.Text, StringComparison.Ordinal);
        Assert.Equal(unknown.Text.Replace("neu@", "bekannt@", StringComparison.Ordinal), known.Text);
        Assert.Equal("AlreadyRegistered", (await site.LastLetterAsync("bekannt@stadt.example")).Kind);
    }

    [Fact]
    public async Task A_filled_trap_promises_nothing_and_the_form_goes_through_when_it_is_sent_again()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var fields = SignUpSite.Complete("autofill@stadt.example");
        fields[FormGuard.TrapField] = "https://www.stadt.example/";

        var back = await site.SignUpAsync(visitor, edition.Slug, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
        Assert.Contains(
            "senden Sie das Formular noch einmal ab", back.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(edition));
        Assert.Empty(await site.LettersAsync("autofill@stadt.example"));
        Assert.Equal(HttpStatusCode.Found, (await visitor.SubmitAsync(back)).Status);
        Assert.Single(await RowsAsync(edition));
    }

    [Fact]
    public async Task The_trap_says_nothing_that_a_browser_or_a_password_manager_could_take_for_a_field_of_its_own()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();

        var trap = (await visitor.GetAsync($"/ausgaben/{edition.Slug}/anmelden")).Document.QuerySelector(".field-trap input[type=text]")!;

        foreach (var attribute in new[] { "name", "id" })
            Assert.DoesNotMatch(
                "(?i)web|url|site|home|mail|name|phone|tel|addr|adress|firma|compan|orga|titel|fax|zip|plz|ort|user",
                trap.GetAttribute(attribute)!);
        Assert.Equal("off", trap.GetAttribute("autocomplete"));
        Assert.All(
            new[] { "data-1p-ignore", "data-lpignore", "data-bwignore", "data-protonpass-ignore", "data-form-type" },
            name => Assert.True(trap.HasAttribute(name), name));
    }

    [Fact]
    public async Task A_form_that_was_open_for_hours_comes_back_with_everything_and_can_be_sent()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync($"/ausgaben/{edition.Slug}/anmelden");
        site.Clock.Advance(FormGuard.LongestTime);

        var back = await visitor.SubmitAsync(form, SignUpSite.Complete("langsam@stadt.example"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
        Assert.Empty(await RowsAsync(edition));

        site.Clock.Advance(SignUpSite.TypingTime);
        Assert.Equal(HttpStatusCode.Found, (await visitor.SubmitAsync(back)).Status);
        Assert.Single(await RowsAsync(edition));
    }

    [Fact]
    public async Task The_note_of_one_edition_opens_no_other()
    {
        var (one, other) = (await AnEditionAsync(), await AnEditionAsync());
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync($"/ausgaben/{one.Slug}/anmelden");
        site.Clock.Advance(SignUpSite.TypingTime);
        var fields = SignUpSite.Complete("anderswo@stadt.example");
        fields[FormGuard.OpenedField] = form.Document.QuerySelector($"input[name={FormGuard.OpenedField}]")!.GetAttribute("value");

        var back = await visitor.SubmitAsync(await visitor.GetAsync($"/ausgaben/{other.Slug}/anmelden"), fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
        Assert.Empty(await RowsAsync(other));

        site.Clock.Advance(SignUpSite.TypingTime);
        Assert.Equal(HttpStatusCode.Found, (await visitor.SubmitAsync(back)).Status);
    }

    [Fact]
    public async Task A_form_signs_up_one_address_and_a_double_click_is_no_second_one()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync($"/ausgaben/{edition.Slug}/anmelden");
        site.Clock.Advance(SignUpSite.TypingTime);

        var first = await visitor.SubmitAsync(form, SignUpSite.Complete("erste@stadt.example"));
        var repeated = await visitor.SubmitAsync(form, SignUpSite.Complete("erste@stadt.example"));
        var other = await visitor.SubmitAsync(form, SignUpSite.Complete("zweite@stadt.example"));

        Assert.EndsWith("/gesendet", first.Location, StringComparison.Ordinal);
        Assert.Equal(first.Location, repeated.Location);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Equal("erste@stadt.example", Assert.Single(await RowsAsync(edition)).Email);
        site.Clock.Advance(SignUpSite.TypingTime);
        Assert.Equal(HttpStatusCode.Found, (await visitor.SubmitAsync(other)).Status);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_makes_nobody_a_robot()
    {
        await using var past = new SignUpSite();
        var edition = TestData.Edition(startUtc: TestData.Now.AddDays(30));
        await past.ArrangeAsync(edition);
        using var visitor = past.NewVisitor();
        var fields = SignUpSite.Complete();
        var note = past.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("FormGuard", edition.Slug)
            .Protect($"{past.Clock.GetUtcNow().AddHours(1).ToUnixTimeMilliseconds()} {Guid.NewGuid():N}");
        fields[FormGuard.OpenedField] = note;

        Assert.Equal(HttpStatusCode.Found, (await past.SignUpAsync(visitor, edition.Slug, fields)).Status);
    }

    [Fact]
    public async Task Whoever_types_faster_than_a_person_is_asked_to_send_it_again_and_loses_nothing()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.SignUp(edition.Slug));

        var tooFast = await visitor.SubmitAsync(form, SignUpSite.Complete());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooFast.Status);
        Assert.Empty(await RowsAsync(edition));

        site.Clock.Advance(SignUpSite.TypingTime);
        var again = await visitor.SubmitAsync(tooFast);
        Assert.Equal(HttpStatusCode.Found, again.Status);
        Assert.Single(await RowsAsync(edition));
    }

    [Fact]
    public async Task A_forged_note_of_when_the_page_was_opened_is_no_note()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var fields = SignUpSite.Complete();
        fields[FormGuard.OpenedField] = "CfDJ8-forged";

        var page = await site.SignUpAsync(visitor, edition.Slug, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Empty(await RowsAsync(edition));
    }

    [Fact]
    public async Task A_closed_edition_keeps_its_door_shut()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.SignUp(edition.Slug));
        site.Clock.Advance(SignUpSite.TypingTime);
        await site.WithDbAsync(async db =>
        {
            db.Attach(edition).Entity.State = EditionState.Cancelled;
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Conflict, (await visitor.SubmitAsync(form, SignUpSite.Complete())).Status);
        Assert.Empty(await RowsAsync(edition));
    }

    [Theory]
    [InlineData(EditionState.Cancelled, HttpStatusCode.Conflict)]
    [InlineData(EditionState.Draft, HttpStatusCode.NotFound)]
    public async Task What_was_typed_is_not_lost_when_the_door_was_shut_meanwhile(EditionState state, HttpStatusCode status)
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.SignUp(edition.Slug));
        site.Clock.Advance(SignUpSite.TypingTime);
        await site.WithDbAsync(async db =>
        {
            db.Attach(edition).Entity.State = state;
            await db.SaveChangesAsync();
        });
        var fields = SignUpSite.Complete();
        fields["Form.Question"] = "Wie geht es\nweiter?";

        var page = await visitor.SubmitAsync(form, fields);

        Assert.Equal(status, page.Status);
        Assert.All(
            ["Anna Beispiel", "anna@stadt.example", "Stadt Beispiel", "Verwaltung", "Wie geht es"],
            text => Assert.Contains(text, page.Text, StringComparison.Ordinal));
    }

    private async Task<Edition> AnEditionAsync()
    {
        var edition = TestData.Edition(startUtc: site.Clock.GetUtcNow().UtcDateTime.AddDays(30));
        await site.ArrangeAsync(edition);
        return edition;
    }

    private async Task<IEnumerable<GeScheiterWeiter.Registrations.Registration>> RowsAsync(Edition edition) =>
        (await site.AllAsync<GeScheiterWeiter.Registrations.Registration>()).Where(r => r.EditionId == edition.Id);
}
