using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Registrations;

/// <summary>What organizers put right, note, take back and enter over what is there.</summary>
public sealed class CorrectingRegistrationTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Of_two_who_correct_the_second_chooses_and_what_fits_together_is_kept()
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, name: "Ada Alt");
        await site.ArrangeAsync(edition, person);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerRegistrationLinks.Edit(edition.Slug, person.Id));

        var first = await organizer.FollowAsync(await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Name"] = "Ada Eins", ["AccessNeeds"] = "Untertitel\r\nund Pausen" }));
        var conflict = await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Name"] = "Ada Zwei", ["Side"] = "Provider" });
        var second = await organizer.FollowAsync(await organizer.SubmitAsync(conflict));

        Assert.Contains("Die Angaben sind berichtigt.", first.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Ada Eins", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Die Angaben sind berichtigt.", second.Text, StringComparison.Ordinal);
        var after = await site.ReadAsync(person);
        Assert.Equal(
            ("Ada Zwei", AttendeeSide.Provider, "Untertitel\nund Pausen"),
            (after.Name, after.Side, after.AccessNeeds?.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task What_is_wrong_comes_back_with_everything_that_was_typed()
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await site.ArrangeAsync(edition, person);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerRegistrationLinks.Edit(edition.Slug, person.Id));

        var wrong = await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Name"] = "", ["Organisation"] = new string('x', 161) });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(new string('x', 161), wrong.Document.QuerySelector("#Organisation")!.GetAttribute("value"));
        Assert.Equal(person.Name, (await site.ReadAsync(person)).Name);
    }

    [Fact]
    public async Task An_unproven_sign_up_is_not_corrected_and_the_page_says_why()
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, RegistrationState.Unconfirmed);
        await site.ArrangeAsync(edition, person);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var details = await organizer.GetAsync(OrganizerRegistrationLinks.Details(edition.Slug, person.Id));
        var page = await organizer.FollowAsync(await organizer.GetAsync(OrganizerRegistrationLinks.Edit(edition.Slug, person.Id)));

        Assert.Null(details.Document.QuerySelector("main a[href$='/bearbeiten']"));
        Assert.Contains("noch nicht bestätigt", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_and_a_mark_are_kept_and_found_and_the_person_sees_nothing_of_them()
    {
        var edition = TestData.Edition();
        var (person, token) = (TestData.Registration(edition), GeScheiterWeiter.Common.SecretToken.Create());
        await site.ArrangeAsync(edition, person, TestData.Registration(edition), TestData.Link(person, token));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var visitor = site.NewVisitor();
        var form = await organizer.GetAsync(OrganizerRegistrationLinks.Note(edition.Slug, person.Id));

        var saved = await organizer.FollowAsync(await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Text"] = "Ruft <b>noch</b> an", ["IsMarked"] = "true" }));
        var conflict = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Text"] = "Anders" });
        var found = await organizer.GetAsync(OrganizerRegistrationLinks.List(edition.Slug) + "?vorgemerkt=true");
        var own = await visitor.GetAsync(AttendeeLinks.MyRegistration(token.ToString()));

        Assert.Contains("Ruft <b>noch</b> an", saved.Text, StringComparison.Ordinal);
        Assert.Contains("vorgemerkt", saved.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(
            person.Id.ToString(), Assert.Single(found.Document.QuerySelectorAll("input[name=id]")).GetAttribute("value"));
        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.DoesNotContain("Ruft", own.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("vorgemerkt", own.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_taken_back_once_and_only_where_there_is_one()
    {
        var edition = TestData.Edition();
        var (declined, seated) = (TestData.Registration(edition, RegistrationState.Declined), TestData.Registration(edition));
        edition.Seats.Taken = 1;
        await site.ArrangeAsync(edition, declined, seated);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var details = await organizer.GetAsync(OrganizerRegistrationLinks.Details(edition.Slug, declined.Id));
        var form = await organizer.GetAsync(OrganizerRegistrationLinks.TakeBack(edition.Slug, declined.Id));

        var first = await organizer.FollowAsync(await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Goal"] = "LetIn", ["Sentence"] = "Das war unser Fehler." }));
        var second = await organizer.FollowAsync(await organizer.SubmitAsync(form));
        var nothing = await organizer.GetAsync(OrganizerRegistrationLinks.TakeBack(edition.Slug, seated.Id));

        Assert.NotNull(details.Document.QuerySelector("main a[href$='/zuruecknehmen']"));
        Assert.Contains("Zurückgenommen: Es gibt einen Platz", first.Text, StringComparison.Ordinal);
        Assert.Contains("Ablehnung zurückgenommen", first.Text, StringComparison.Ordinal);
        Assert.Contains("Das war unser Fehler.", first.Text, StringComparison.Ordinal);
        Assert.Contains("nichts mehr zurückzunehmen", second.Text, StringComparison.Ordinal);
        Assert.Null(nothing.Document.QuerySelector("main form"));
        Assert.Single(await site.LettersAsync(declined.Email));
    }

    [Fact]
    public async Task Entering_by_hand_over_somebody_says_who_is_there_and_asks()
    {
        var edition = TestData.Edition();
        var (known, other) = (
            TestData.Registration(edition, RegistrationState.Cancelled, name: "Ada Vorher"),
            TestData.Registration(edition, RegistrationState.Cancelled, name: "Bela Vorher"));
        await site.ArrangeAsync(edition, known, other);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerRegistrationLinks.Create(edition.Slug));
        var values = new Dictionary<string, string?>
        {
            ["Name"] = "Ada Nachher",
            ["Email"] = known.Email,
            ["Organisation"] = "Amt",
            ["Side"] = "Administration",
            ["ConsentNote"] = "Anruf",
        };

        var asked = await organizer.SubmitAsync(form, values);
        var untouched = await site.ReadAsync(known);
        // Whoever changes the address meanwhile is asked about the other one.
        var askedAnew = await organizer.SubmitAsync(asked, new Dictionary<string, string?> { ["Email"] = other.Email });
        var done = await organizer.FollowAsync(await organizer.SubmitAsync(asked));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Ada Vorher", asked.Text, StringComparison.Ordinal);
        Assert.Equal(("Ada Vorher", RegistrationState.Cancelled), (untouched.Name, untouched.State));
        Assert.Contains("Bela Vorher", askedAnew.Text, StringComparison.Ordinal);
        Assert.Equal("Bela Vorher", (await site.ReadAsync(other)).Name);
        Assert.Contains("Eingetragen, mit Platz.", done.Text, StringComparison.Ordinal);
        Assert.Equal(("Ada Nachher", RegistrationState.Seated), ((await site.ReadAsync(known)).Name, (await site.ReadAsync(known)).State));
    }
}
