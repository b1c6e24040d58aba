using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.SelfService;

public sealed class LostLinkDeskTests
{
    private const string Address = "ada@amt.example";

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(RegistrationState.Seated, "SeatConfirmed")]
    [InlineData(RegistrationState.Waiting, "PlacedOnWaitingList")]
    [InlineData(RegistrationState.AwaitingApproval, "ApprovalPending")]
    public async Task Whoever_holds_something_is_told_how_it_stands_with_a_new_link(RegistrationState state, string letter)
    {
        await using var world = await TestDatabase.CreateAsync();
        await ArrangeAsync(world, TestData.Edition(), state);

        await AskAsync(world, "ADA@amt.example");

        Assert.Equal(letter, Assert.Single(await world.LettersAsync(Address)).Kind);
    }

    [Theory]
    [InlineData(RegistrationState.Unconfirmed)]
    [InlineData(RegistrationState.Cancelled)]
    [InlineData(RegistrationState.Declined)]
    public async Task Whoever_holds_nothing_gets_nothing(RegistrationState state)
    {
        await using var world = await TestDatabase.CreateAsync();
        await ArrangeAsync(world, TestData.Edition(), state);

        await AskAsync(world);

        Assert.Empty(await world.LettersAsync());
    }

    [Fact]
    public async Task The_link_is_sent_until_the_edition_is_over_and_whether_or_not_one_can_sign_up()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(startUtc: TestData.Now.AddHours(-1));
        edition.RegistrationClosesUtc = TestData.Now.AddDays(-3);
        await ArrangeAsync(world, edition);

        await AskAsync(world);
        Assert.Single(await world.LettersAsync(Address));

        world.Clock.Advance(TimeSpan.FromHours(1));
        await AskAsync(world);
        Assert.Single(await world.LettersAsync(Address));
    }

    [Fact]
    public async Task A_mailbox_is_written_to_once_in_five_minutes()
    {
        await using var world = await TestDatabase.CreateAsync();
        await ArrangeAsync(world, TestData.Edition());

        await Task.WhenAll(AskAsync(world), AskAsync(world), AskAsync(world));
        Assert.Single(await world.LettersAsync(Address));

        world.Clock.Advance(RegistrationDesk.CoolDown);
        await AskAsync(world);
        Assert.Equal(2, (await world.LettersAsync(Address)).Count);
    }

    [Fact]
    public async Task Whoever_is_registered_for_two_editions_gets_both_links()
    {
        await using var world = await TestDatabase.CreateAsync();
        await ArrangeAsync(world, TestData.Edition());
        await ArrangeAsync(world, TestData.Edition());

        await AskAsync(world);

        Assert.Equal(2, (await world.LettersAsync(Address)).Count);
    }

    [Fact]
    public async Task A_stranger_who_asked_may_sign_up_right_after()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        await AskAsync(world);
        await world.WithAsync((RegistrationDesk desk) => desk.RegisterAsync(
            edition.Slug, new SignUpDetails("Ada", EmailAddress.Parse(Address), "Amt", AttendeeSide.Administration), None));

        Assert.Equal("ConfirmationRequested", Assert.Single(await world.LettersAsync(Address)).Kind);
    }

    private static Task ArrangeAsync(TestDatabase world, Edition edition, RegistrationState state = RegistrationState.Seated) =>
        world.ArrangeEditionAsync(edition, TestData.Registration(edition, state, Address));

    private static Task AskAsync(TestDatabase world, string address = Address) =>
        world.WithAsync((LostLinkDesk desk) => desk.SendAsync(EmailAddress.Parse(address), None));
}
