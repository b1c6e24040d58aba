using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.SignUp;

/// <summary>What somebody typed belongs to the link that was mailed for it: a stranger who knows an address changes nothing.</summary>
public sealed class PendingSignUpTests
{
    private const string Address = "anna@stadt.example";

    [Theory, EveryProvider]
    public async Task Each_link_confirms_what_was_typed_for_it(StorageProvider provider)
    {
        foreach (var (used, expected) in new[] { (0, "Anna Eigen"), (1, "Fremde Worte") })
        {
            await using var database = await TestDatabase.CreateAsync(provider);
            var links = await SignUpTwiceAsync(database);

            await ConfirmAsync(database, links[used]);

            Assert.Equal(expected, Assert.Single(await database.AllAsync<Registration>()).Name);
        }
    }

    [Fact]
    public async Task A_strangers_sign_up_changes_no_word_of_the_first_one()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await AnEditionAsync(database);
        await SignUpAsync(database, edition, Own);
        var before = (await database.AllAsync<Registration>()).Single();
        database.Clock.Advance(RegistrationDesk.CoolDown);

        await SignUpAsync(database, edition, Strange);

        var after = (await database.AllAsync<Registration>()).Single();
        Assert.Equal(
            (before.Name, before.Email, before.Organisation, before.Side, before.Role,
                before.AccessNeeds, before.Question, before.SearchText, before.State),
            (after.Name, after.Email, after.Organisation, after.Side, after.Role,
                after.AccessNeeds, after.Question, after.SearchText, after.State));
    }

    [Fact]
    public async Task A_link_that_comes_too_late_changes_nothing_and_leads_to_what_one_has()
    {
        await using var database = await TestDatabase.CreateAsync();
        var links = await SignUpTwiceAsync(database);
        await ConfirmAsync(database, links[0]);

        var second = await ConfirmAsync(database, links[1]);

        Assert.Equal(ConfirmationOutcome.AlreadyConfirmed, second.Outcome);
        Assert.NotNull(second.PersonalPage);
        Assert.Equal("Anna Eigen", (await database.AllAsync<Registration>()).Single().Name);
        Assert.Null((await database.AllAsync<RegistrationToken>()).Single(t => t.UsedUtc is not null).SignUp);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_strangers_sign_up_leaves_a_cancellation_its_undo(bool waited)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await AnEditionAsync(database, capacity: waited ? 0 : 1);
        var anna = new Participant(database, edition, Address);
        var held = await anna.JoinAsync();
        database.Clock.Advance(RegistrationDesk.CoolDown);
        await anna.CancelAsync();

        await SignUpAsync(database, edition, Strange);

        Assert.Equal(RegistrationState.Cancelled, (await anna.RowAsync()).State);
        Assert.Equal(UndoOutcome.Restored, await anna.UndoAsync());
        Assert.Equal(held.ToString(), (await anna.RowAsync()).State.ToString());
        Assert.Equal("Anna Beispiel", (await anna.RowAsync()).Name);
    }

    [Fact]
    public async Task Whoever_cancelled_comes_back_by_a_new_link_and_by_no_older_one()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await AnEditionAsync(database);
        await SignUpAsync(database, edition, Strange);
        var old = await LastLinkAsync(database);
        database.Clock.Advance(RegistrationDesk.CoolDown);
        var anna = new Participant(database, edition, Address);
        await anna.JoinAsync();
        var used = await LastLinkAsync(database);
        database.Clock.Advance(RegistrationDesk.CoolDown);
        await anna.CancelAsync();

        Assert.Equal(ConfirmationOutcome.AlreadyConfirmed, (await ConfirmAsync(database, old)).Outcome);
        Assert.Equal(ConfirmationOutcome.AlreadyConfirmed, (await ConfirmAsync(database, used)).Outcome);
        Assert.Equal(RegistrationState.Cancelled, (await anna.RowAsync()).State);

        await SignUpAsync(database, edition, Own);
        Assert.Equal(ConfirmationOutcome.Seated, await anna.ConfirmAsync());
        Assert.Equal("Anna Eigen", (await anna.RowAsync()).Name);
    }

    [Fact]
    public async Task A_new_letter_for_an_old_link_still_confirms_the_words_of_that_link()
    {
        await using var database = await TestDatabase.CreateAsync();
        var links = await SignUpTwiceAsync(database);
        database.Clock.Advance(RegistrationTokens.ConfirmationLifetime);

        await database.WithAsync((ConfirmationDesk desk) => desk.SendNewLetterAsync(links[1], CancellationToken.None));
        await ConfirmAsync(database, await LastLinkAsync(database));

        Assert.Equal("Fremde Worte", (await database.AllAsync<Registration>()).Single().Name);
    }

    [Fact]
    public async Task A_used_link_that_has_grown_old_opens_no_personal_page()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await AnEditionAsync(database);
        var anna = new Participant(database, edition, Address);
        await anna.JoinAsync();
        var link = await LastLinkAsync(database);
        database.Clock.Advance(RegistrationTokens.ConfirmationLifetime);

        Assert.Null((await ConfirmAsync(database, link)).PersonalPage);
    }

    private static SignUpDetails Own =>
        new("Anna Eigen", EmailAddress.Parse(Address), "Stadt Eigen", AttendeeSide.Administration, "Amtsleiterin", "Untertitel", "Warum?");

    private static SignUpDetails Strange =>
        new("Fremde Worte", EmailAddress.Parse(Address), "Fremd GmbH", AttendeeSide.Administration, "Niemand", "Nichts", "Werbung?");

    private static async Task<Edition> AnEditionAsync(TestDatabase database, int capacity = 100)
    {
        var edition = TestData.Edition(capacity: capacity);
        await database.ArrangeAsync(edition);
        return edition;
    }

    private static async Task<IReadOnlyList<SecretToken>> SignUpTwiceAsync(TestDatabase database)
    {
        var edition = await AnEditionAsync(database);
        await SignUpAsync(database, edition, Own);
        var own = await LastLinkAsync(database);
        database.Clock.Advance(RegistrationDesk.CoolDown);
        await SignUpAsync(database, edition, Strange);
        return [own, await LastLinkAsync(database)];
    }

    private static Task<SignUpOutcome> SignUpAsync(TestDatabase database, Edition edition, SignUpDetails signUp) =>
        database.WithAsync((RegistrationDesk desk) => desk.RegisterAsync(edition.Slug, signUp, CancellationToken.None));

    private static Task<ConfirmationResult> ConfirmAsync(TestDatabase database, SecretToken link) =>
        database.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(link, CancellationToken.None));

    private static async Task<SecretToken> LastLinkAsync(TestDatabase database)
    {
        var link = (await database.LettersAsync(Address)).SelectMany(letter => letter.Links)
            .Last(l => l.AbsolutePath.StartsWith("/bestaetigen/", StringComparison.Ordinal));
        return SecretToken.TryParse(link.Segments[2], out var token) ? token : throw new InvalidOperationException($"No token in {link}.");
    }
}
