using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Outbox.List;

/// <summary>What organizers read of a letter that came back.</summary>
public sealed class ReturnedLetterTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Reason = "hat den Brief zurückgehen lassen: Dieses Postfach gibt es nicht.";

    [Fact]
    public async Task The_outbox_says_that_it_came_back_and_why()
    {
        var letter = Returned("anna@amt.example", about: Guid.CreateVersion7());
        await site.ArrangeAsync(letter);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var list = await organizer.GetAsync(OrganizerOutboxLinks.List + "?stand=Returned");
        var page = await organizer.GetAsync(OrganizerOutboxLinks.Letter(letter.Id));

        Assert.Contains(letter.Subject, list.Text, StringComparison.Ordinal);
        Assert.Contains(Reason, list.Text, StringComparison.Ordinal);
        Assert.Contains("kam zurück", page.Text, StringComparison.Ordinal);
        Assert.Contains(Reason, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            letter.Subject, (await organizer.GetAsync(OrganizerOutboxLinks.List + "?stand=Sent")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registration_says_it_and_the_list_finds_it_until_the_address_is_corrected()
    {
        var edition = TestData.Edition();
        var (anna, berta) = (TestData.Registration(edition, RegistrationState.Unconfirmed), TestData.Registration(edition));
        await site.ArrangeAsync(edition, anna, berta, Returned(anna.Email, anna.Id));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var filtered = OrganizerRegistrationLinks.List(edition.Slug) + "?unzustellbar=true";

        var list = await organizer.GetAsync(filtered);
        Assert.Contains(anna.Email, list.Text, StringComparison.Ordinal);
        Assert.Contains("Brief kam nicht an", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(berta.Email, list.Text, StringComparison.Ordinal);
        Assert.Contains(
            berta.Name, (await organizer.GetAsync(OrganizerRegistrationLinks.List(edition.Slug))).Text, StringComparison.Ordinal);
        var details = await organizer.GetAsync(OrganizerRegistrationLinks.Details(edition.Slug, anna.Id));
        Assert.Contains(Reason, details.Document.QuerySelector(".notice--warn")!.TextContent, StringComparison.Ordinal);

        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerRegistrationLinks.Address(edition.Slug, anna.Id)),
            new Dictionary<string, string?> { ["Email"] = "anna.neu@amt.example" });

        Assert.DoesNotContain("anna.neu@amt.example", (await organizer.GetAsync(filtered)).Text, StringComparison.Ordinal);
        details = await organizer.GetAsync(OrganizerRegistrationLinks.Details(edition.Slug, anna.Id));
        Assert.Null(details.Document.QuerySelector("main .notice--warn"));
        Assert.Contains("kam zurück", details.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_says_it()
    {
        var edition = TestData.Edition();
        var list = TestData.InvitationList(edition);
        var invitation = TestData.Invitation(list);
        var letter = Returned(invitation.Email, invitation.Id);
        invitation.Send(letter.Id, TestData.Now);
        invitation.State = InvitationState.Bounced;
        await site.ArrangeAsync(edition, list, invitation, letter);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var page = await organizer.GetAsync(OrganizerInvitationLinks.Person(edition.Slug, list.Id, invitation.Id));

        Assert.Contains(Reason, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_given_up_leads_to_its_registration_and_to_another_address_and_the_history_says_why_in_german()
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        var letter = GivenUp(person.Email, person.Id);
        var gone = GivenUp("weg@amt.example", Guid.CreateVersion7());
        await site.ArrangeAsync(edition, person, letter, gone);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        var (details, address) = (
            OrganizerRegistrationLinks.Details(edition.Slug, person.Id), OrganizerRegistrationLinks.Address(edition.Slug, person.Id));

        var list = await organizer.GetAsync(OrganizerOutboxLinks.List + "?stand=GivenUp");
        var page = await organizer.GetAsync(OrganizerOutboxLinks.Letter(letter.Id));
        var read = await reader.GetAsync(OrganizerOutboxLinks.Letter(letter.Id));
        var registration = await organizer.GetAsync(details);

        foreach (var shown in new[] { list, page })
        {
            Assert.NotNull(shown.Document.QuerySelector($"main a[href='{details}']"));
            Assert.NotNull(shown.Document.QuerySelector($"main a[href='{address}']"));
        }

        Assert.NotNull(read.Document.QuerySelector($"main a[href='{details}']"));
        Assert.Null(read.Document.QuerySelector($"main a[href='{address}']"));
        Assert.NotNull(registration.Document.QuerySelector($".notice--warn a[href='{address}']"));
        Assert.NotNull(registration.Document.QuerySelector($"td a[href='{OrganizerOutboxLinks.Letter(letter.Id)}']"));
        Assert.Contains(
            "lehnt ab: Dieses Postfach gibt es nicht.",
            registration.Document.QuerySelector("td .soft")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("no such user", registration.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Zur Anmeldung", (await organizer.GetAsync(OrganizerOutboxLinks.Letter(gone.Id))).Text, StringComparison.Ordinal);
    }

    private static OutboxMail GivenUp(string to, Guid about)
    {
        var letter = Returned(to, about);
        (letter.State, letter.SentUtc, letter.ReturnedUtc, letter.ReturnStatus) = (OutboxState.GivenUp, null, null, null);
        letter.LastAnswer = "550 5.1.1 no such user";
        return letter;
    }

    private static OutboxMail Returned(string to, Guid about) => new()
    {
        Kind = "Test",
        Priority = LetterPriority.Personal,
        ToName = "",
        ToAddress = to,
        Subject = $"Brief {TestData.Next()}",
        Text = "Guten Tag",
        Html = "<p>Guten Tag</p>",
        SubjectId = about,
        QueuedUtc = TestData.Now,
        NextAttemptUtc = TestData.Now,
        State = OutboxState.Sent,
        SentUtc = TestData.Now,
        ReturnedUtc = TestData.Now,
        ReturnStatus = "5.1.1",
    };
}
