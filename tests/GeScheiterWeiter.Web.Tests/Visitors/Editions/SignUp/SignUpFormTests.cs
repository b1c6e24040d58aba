using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;

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
        Assert.All(page.Document.QuerySelectorAll(".error-summary a"), a => Assert.NotNull(page.Document.QuerySelector(a.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_mistyped_domain_is_asked_about_and_accepted_when_it_is_meant()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();

        var asked = await site.SignUpAsync(visitor, edition.Slug, SignUpSite.Complete("anna@gmial.com"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Meinten Sie anna@gmail.com?", asked.Text, StringComparison.Ordinal);

        var accepted = await visitor.SubmitAsync(asked);
        Assert.Equal(HttpStatusCode.Found, accepted.Status);
        Assert.Equal("anna@gmial.com", Assert.Single(await RowsAsync(edition)).Email);
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
        Assert.Equal(unknown.Text, known.Text);
        Assert.Equal("AlreadyRegistered", (await site.LastLetterAsync("bekannt@stadt.example")).Kind);
    }

    [Fact]
    public async Task A_robot_that_fills_in_the_trap_gets_the_same_answer_and_leaves_nothing()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        var fields = SignUpSite.Complete();
        fields[FormGuard.TrapField] = "https://spam.example/";

        var page = await site.SignUpAsync(visitor, edition.Slug, fields);

        Assert.EndsWith("/gesendet", page.Location, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(edition));
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

    private async Task<Edition> AnEditionAsync()
    {
        var edition = TestData.Edition(startUtc: site.Clock.GetUtcNow().UtcDateTime.AddDays(30));
        await site.ArrangeAsync(edition);
        return edition;
    }

    private async Task<IEnumerable<GeScheiterWeiter.Registrations.Registration>> RowsAsync(Edition edition) =>
        (await site.AllAsync<GeScheiterWeiter.Registrations.Registration>()).Where(r => r.EditionId == edition.Id);
}
