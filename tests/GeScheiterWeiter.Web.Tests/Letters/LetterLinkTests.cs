using System.Net;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Letters;

/// <summary>Mail gateways open every link of every letter, by GET and by HEAD, before anybody reads it.</summary>
public sealed class LetterLinkTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Opening_every_link_of_every_letter_changes_nothing()
    {
        await WriteEveryLetterAsync();
        var letters = await site.LettersAsync();
        Assert.Superset(
            new HashSet<string>
            {
                "AlreadyRegistered",
                "ApprovalPending",
                "ConfirmationRequested",
                "PlacedOnWaitingList",
                "RegistrationCancelled",
                "SeatConfirmed",
                "SeatFreed",
                "Invited",
                "InvitationReminder",
                "InvitationPassedOn",
                "NoticeRequested",
                "NoticeNoted",
                "RegistrationOpened",
            },
            letters.Select(letter => letter.Kind).ToHashSet());
        using var gateway = site.NewVisitor();
        await gateway.GetAsync(VisitorLinks.Home);
        var before = await DatabaseDump.OfAsync(site);

        foreach (var link in letters.SelectMany(letter => letter.Links).Distinct())
        {
            var page = await gateway.GetAsync(link);
            var head = await gateway.HeadAsync(site.PathOf(link));

            Assert.Equal((link.AbsolutePath, HttpStatusCode.OK), (link.AbsolutePath, (await gateway.FollowAsync(page)).Status));
            Assert.Equal(page.Status, head.Status);
        }

        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Fact]
    public async Task Every_link_leads_to_the_public_address()
    {
        await WriteEveryLetterAsync();

        foreach (var letter in await site.LettersAsync())
        {
            Assert.All(letter.Links, link => Assert.StartsWith(site.BaseUrl.AbsoluteUri, link.AbsoluteUri, StringComparison.Ordinal));
            Assert.DoesNotContain("localhost", letter.Text, StringComparison.Ordinal);
            Assert.All(letter.Links, link => Assert.Contains(link.AbsoluteUri, letter.Text, StringComparison.Ordinal));
        }
    }

    /// <summary>One full edition, one person after the other, until each kind of letter is written.</summary>
    private async Task WriteEveryLetterAsync()
    {
        var edition = TestData.Edition(capacity: 1, audience: AudienceRule.AdministrationOnly);
        await LeaveAddressesAsync();
        await site.ArrangeAsync(edition);
        var first = await ConfirmedAsync(edition, AttendeeSide.Administration);
        await ConfirmedAsync(edition, AttendeeSide.Administration);
        await ConfirmedAsync(edition, AttendeeSide.Provider);
        await CancelAsync(first);
        site.Clock.Advance(RegistrationDesk.CoolDown);
        await SignUpAsync(edition, (await site.LettersAsync())[^1].To, AttendeeSide.Administration);
        await SignUpAsync(edition, $"neu{TestData.Next()}@amt.example", AttendeeSide.Administration);
        await InviteAsync(edition);
    }

    /// <summary>One who is told, one who asks twice, and one who does not confirm.</summary>
    private async Task LeaveAddressesAsync()
    {
        var (told, twice, asked) = (NewAddress(), NewAddress(), NewAddress());
        await LeaveAsync(told, confirm: true);
        await site.ArrangeAsync(TestData.Edition());
        await site.WithAsync((NoticeSending task) => task.RunAsync(CancellationToken.None));
        site.Clock.Advance(RegistrationDesk.CoolDown);
        await LeaveAsync(twice, confirm: true);
        await LeaveAsync(asked, confirm: false);
        site.Clock.Advance(RegistrationDesk.CoolDown);
        await LeaveAsync(twice, confirm: false);

        static EmailAddress NewAddress() => EmailAddress.Parse($"bescheid{TestData.Next()}@amt.example");
    }

    private async Task LeaveAsync(EmailAddress address, bool confirm)
    {
        await site.WithAsync((NoticeDesk desk) => desk.LeaveAsync(address, CancellationToken.None));
        if (confirm)
        {
            var token = TokenOf((await site.LastLetterAsync(address.Value)).Link("/bescheid/"));
            await site.WithAsync((NoticeDesk desk) => desk.ConfirmAsync(token, CancellationToken.None));
        }
    }

    private async Task InviteAsync(Edition edition)
    {
        var list = TestData.InvitationList(edition);
        list.MayBePassedOn = true;
        var (passes, silent) = (TestData.Invitation(list), TestData.Invitation(list, InvitationState.Sent));
        await site.ArrangeAsync(list, passes, silent);
        foreach (var kind in Enum.GetValues<InvitationLetterKind>())
        {
            await site.WithAsync((InvitationDispatch dispatch) => dispatch.OrderAsync(
                edition.Id, list.Id, kind, count: 1, Actor.System, CancellationToken.None));
            await site.WithAsync((InvitationSending task) => task.RunAsync(CancellationToken.None));
        }

        var token = TokenOf((await site.LastLetterAsync(passes.Email)).Link("/einladung/"));
        await site.WithAsync((PassOnDesk desk) => desk.PassOnAsync(
            token, EmailAddress.Parse($"kollegin{TestData.Next()}@amt.example"), CancellationToken.None));
    }

    private async Task<string> ConfirmedAsync(Edition edition, AttendeeSide side)
    {
        var address = $"person{TestData.Next()}@amt.example";
        await SignUpAsync(edition, address, side);
        var token = TokenOf((await site.LastLetterAsync(address)).Link("/bestaetigen/"));
        await site.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(token, CancellationToken.None));
        return address;
    }

    private Task<SignUpOutcome> SignUpAsync(Edition edition, string address, AttendeeSide side) =>
        site.WithAsync((RegistrationDesk desk) => desk.RegisterAsync(
            edition.Slug, new SignUpDetails("Ada Beispiel", EmailAddress.Parse(address), "Amt", side), CancellationToken.None));

    private async Task CancelAsync(string address)
    {
        var token = TokenOf((await site.LastLetterAsync(address)).Link("/teilnahme/"));
        await site.WithAsync((ParticipationDesk desk) => desk.CancelAsync(token, CancellationToken.None));
    }

    private static SecretToken TokenOf(Uri link) =>
        SecretToken.TryParse(link.Segments[2].TrimEnd('/'), out var token)
            ? token
            : throw new InvalidOperationException($"No token in {link}.");
}
