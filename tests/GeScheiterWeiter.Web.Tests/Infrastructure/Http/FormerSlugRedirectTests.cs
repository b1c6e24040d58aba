using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Tests.Visitors.Editions.SignUp;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.Http;

/// <summary>A published address does not die of a changed slug.</summary>
public sealed class FormerSlugRedirectTests(FormerSlugRedirectTests.KeepingSite site) : IClassFixture<FormerSlugRedirectTests.KeepingSite>
{
    [Fact]
    public async Task Every_page_of_an_edition_has_moved_for_good_and_keeps_its_query()
    {
        var (edition, talk, speaker) = await ArrangeRenamedAsync();
        var (was, had, used) = (Former(edition.Slug), Former(talk.Slug), Former(speaker.Slug));
        using var visitor = site.NewVisitor();
        using var organizer = await site.NewOrganizerAsync();
        var registration = TestData.Registration(edition);
        await site.ArrangeAsync(registration);

        await MovedAsync(visitor, VisitorLinks.Edition(was), VisitorLinks.Edition(edition.Slug));
        await MovedAsync(visitor, VisitorLinks.SignUp(was), VisitorLinks.SignUp(edition.Slug));
        await MovedAsync(visitor, VisitorLinks.SignUpSent(was), VisitorLinks.SignUpSent(edition.Slug));
        await MovedAsync(visitor, VisitorLinks.EditionCalendar(was), VisitorLinks.EditionCalendar(edition.Slug));
        await MovedAsync(visitor, VisitorLinks.EditionShareImage(was), VisitorLinks.EditionShareImage(edition.Slug));
        foreach (var (oldEdition, oldTalk) in new[] { (was, had), (was, talk.Slug), (edition.Slug, had) })
        {
            await MovedAsync(visitor, VisitorLinks.Talk(oldEdition, oldTalk), VisitorLinks.Talk(edition.Slug, talk.Slug));
            await MovedAsync(
                visitor, VisitorLinks.TalkShareImage(oldEdition, oldTalk), VisitorLinks.TalkShareImage(edition.Slug, talk.Slug));
        }

        await MovedAsync(visitor, VisitorLinks.Speaker(used), VisitorLinks.Speaker(speaker.Slug));
        await MovedAsync(visitor, VisitorLinks.SpeakerShareImage(used), VisitorLinks.SpeakerShareImage(speaker.Slug));
        await MovedAsync(organizer, OrganizerEditionLinks.Overview(was), OrganizerEditionLinks.Overview(edition.Slug));
        await MovedAsync(organizer, OrganizerTalkLinks.Edit(was, talk.Id), OrganizerTalkLinks.Edit(edition.Slug, talk.Id));
        await MovedAsync(
            organizer,
            OrganizerRegistrationLinks.Details(was, registration.Id),
            OrganizerRegistrationLinks.Details(edition.Slug, registration.Id));
        await MovedAsync(
            organizer,
            OrganizerRegistrationLinks.List(was) + "?stand=Seated",
            OrganizerRegistrationLinks.List(edition.Slug) + "?stand=Seated");
        await MovedAsync(
            visitor, VisitorLinks.Edition(was) + "?von=plakat&x=%26", VisitorLinks.Edition(edition.Slug) + "?von=plakat&x=%26");
    }

    [Fact]
    public async Task A_form_sent_to_a_former_slug_is_not_lost()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.SignUp(edition.Slug));
        site.Clock.Advance(SignUpSite.TypingTime);
        await RenameAsync(edition, edition.Slug + "-jung");

        var wrong = await visitor.SubmitAsync(
            form, new Dictionary<string, string?>(SignUpSite.Complete("umzug@stadt.example")) { ["Form.Name"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Stadt Beispiel", wrong.Body, StringComparison.Ordinal);

        var sent = await visitor.SubmitAsync(form, SignUpSite.Complete("umzug@stadt.example"));
        Assert.Equal(VisitorLinks.SignUpSent(edition.Slug + "-jung"), sent.Location);
        Assert.Equal(edition.Id, Assert.Single(await site.AllAsync<Registration>(), r => r.Email == "umzug@stadt.example").EditionId);
    }

    [Fact]
    public async Task An_organizers_form_sent_to_a_former_slug_does_its_work()
    {
        var edition = TestData.Edition(capacity: 10);
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerEditionLinks.Capacity(edition.Slug));
        await RenameAsync(edition, edition.Slug + "-jung");

        var saved = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Form.Capacity"] = "12" });

        Assert.Equal(OrganizerEditionLinks.Overview(edition.Slug + "-jung"), saved.Location);
        Assert.Equal(
            12,
            (await site.WithDbAsync(db => db.Set<Edition>().Include(e => e.Seats).SingleAsync(e => e.Id == edition.Id))).Seats.Capacity);
    }

    [Fact]
    public async Task Taken_back_the_old_address_is_the_page_and_the_other_leads_there()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();
        var (first, second) = (edition.Slug, edition.Slug + "-jung");

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(VisitorLinks.Edition(first))).Status);
        await RenameAsync(edition, second);
        await MovedAsync(visitor, VisitorLinks.Edition(first), VisitorLinks.Edition(second));
        await RenameAsync(edition, first);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(VisitorLinks.Edition(first))).Status);
        await MovedAsync(visitor, VisitorLinks.Edition(second), VisitorLinks.Edition(first));
    }

    [Fact]
    public async Task A_draft_is_not_betrayed_by_its_former_slug()
    {
        var (edition, talk, speaker) = await ArrangeRenamedAsync(EditionState.Draft);
        using var visitor = site.NewVisitor();
        using var organizer = await site.NewOrganizerAsync();

        foreach (var address in new[]
        {
            VisitorLinks.Edition(Former(edition.Slug)),
            VisitorLinks.Talk(Former(edition.Slug), talk.Slug),
            VisitorLinks.Speaker(Former(speaker.Slug)),
        })
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await visitor.GetAsync(address)).Status));
        await MovedAsync(organizer, OrganizerEditionLinks.Edit(Former(edition.Slug)), OrganizerEditionLinks.Edit(edition.Slug));
    }

    [Fact]
    public async Task Nobody_learns_a_slug_of_today_without_having_come_in()
    {
        var (edition, _, _) = await ArrangeRenamedAsync();
        using var stranger = site.NewVisitor();

        Assert.StartsWith(
            OrganizerSignInLinks.SignIn,
            (await stranger.GetAsync(OrganizerEditionLinks.Overview(Former(edition.Slug)))).Location,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'; drop table FormerSlugs;--")]
    [InlineData("../admin")]
    [InlineData("//evil.example")]
    [InlineData("%00")]
    [InlineData("ALT")]
    [InlineData("\r\nLocation: https://evil.example")]
    public async Task A_slug_that_is_none_finds_nothing(string slug)
    {
        var (edition, _, _) = await ArrangeRenamedAsync();
        using var visitor = site.NewVisitor();
        using var organizer = await site.NewOrganizerAsync();

        foreach (var address in new[]
        {
            VisitorLinks.Edition(slug), VisitorLinks.Talk(edition.Slug, slug), VisitorLinks.Talk(Former(edition.Slug), slug),
            VisitorLinks.Speaker(slug),
        })
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await visitor.GetAsync(address)).Status));
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerEditionLinks.Overview(slug))).Status);
    }

    [Fact]
    public async Task The_editor_says_what_becomes_of_the_old_address_and_refuses_anothers()
    {
        var (edition, _, _) = await ArrangeRenamedAsync();
        var other = TestData.Edition();
        await site.ArrangeAsync(other);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var form = await organizer.GetAsync(OrganizerEditionLinks.Edit(other.Slug));
        Assert.Contains("führt die bisherige Adresse weiterhin hierher", form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bisherige Adresse", (await organizer.GetAsync(OrganizerEditionLinks.Create)).Text, StringComparison.Ordinal);

        var refused = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Slug"] = Former(edition.Slug) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("alte Links führen noch dorthin", refused.Text, StringComparison.Ordinal);
    }

    private static string Former(string slug) => slug + "-alt";

    /// <summary>301, to be asked for again each time, and again the same when the page cache could have kept it.</summary>
    private static async Task MovedAsync(Visitor visitor, string from, string to)
    {
        for (var i = 0; i < 2; i++)
        {
            var answer = await visitor.GetAsync(from);
            Assert.Equal((from, HttpStatusCode.MovedPermanently, to), (from, answer.Status, answer.Location));
            Assert.True(
                answer.Headers.CacheControl!.NoCache && !answer.Headers.CacheControl.Public, $"{from}: {answer.Headers.CacheControl}");
        }

        Assert.Equal((to, HttpStatusCode.OK), (to, (await visitor.GetAsync(to)).Status));
    }

    private async Task<(Edition Edition, Talk Talk, Speaker Speaker)> ArrangeRenamedAsync(EditionState state = EditionState.Announced)
    {
        var edition = TestData.Edition(state: state);
        var speaker = TestData.Speaker();
        var talk = TestData.Talk(edition, speaker);
        await site.ArrangeAsync(
            edition,
            talk,
            new FormerSlug { Kind = SlugKind.Edition, Slug = Former(edition.Slug), OwnerId = edition.Id, EditionId = default },
            new FormerSlug { Kind = SlugKind.Talk, Slug = Former(talk.Slug), OwnerId = talk.Id, EditionId = edition.Id },
            new FormerSlug { Kind = SlugKind.Speaker, Slug = Former(speaker.Slug), OwnerId = speaker.Id, EditionId = default });
        return (edition, talk, speaker);
    }

    private async Task RenameAsync(Edition edition, string slug)
    {
        var version = (await site.WithDbAsync(db => db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == edition.Id))).Version;
        var draft = new EditionDraft { Name = edition.Name, Slug = slug, StartUtc = edition.StartUtc, EndUtc = edition.EndUtc };
        Assert.Equal(
            EditionOutcome.Saved,
            await site.WithAsync(
                (EditionEditor editor) => editor.EditAsync(edition.Id, version, draft, Actor.System, CancellationToken.None)));
    }

    /// <summary>With the page cache on.</summary>
    public sealed class KeepingSite : SignUpSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings =>
            new Dictionary<string, string?> { ["Site:PageCacheSeconds"] = "60" };
    }
}
