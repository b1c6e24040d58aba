using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Registrations.SignUp;

/// <summary>Our form is no way to write to somebody else: neither words, nor many letters, nor news of who has signed up.</summary>
public sealed class UnprovenAddressTests
{
    private const string Bait = "Ihr Konto wurde gesperrt: hilfe-bank.example/login";

    [Fact]
    public async Task No_typed_word_stands_in_a_letter_to_an_address_nobody_has_proven()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var victim = EmailAddress.Parse("opfer@stadt.example");
        var bait = new SignUpDetails(Bait, victim, Bait, AttendeeSide.Administration, Bait, Bait, Bait);

        await database.WithAsync((RegistrationDesk desk) => desk.RegisterAsync(edition.Slug, bait, CancellationToken.None));
        await AskForEveryOtherLetterAsync(database, edition);

        var letters = (await database.LettersAsync()).Select(letter => letter.Mail).ToList();
        Assert.Equal(4, letters.Count);
        Assert.All(letters, letter =>
        {
            Assert.Equal("", letter.ToName);
            Assert.All(
                new[] { letter.Subject, letter.Text, letter.Html },
                text => Assert.DoesNotContain("hilfe-bank", text, StringComparison.OrdinalIgnoreCase));
            Assert.Contains("Guten Tag,", letter.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_hundred_tags_of_one_mailbox_get_it_one_letter()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);

        foreach (var number in Enumerable.Range(0, 100))
            await new Participant(database, edition, $"opfer+{number}@stadt.example").SignUpAsync();

        Assert.Single(await database.LettersAsync());
        Assert.Single(await database.AllAsync<Registration>());
    }

    [Theory, EveryProvider]
    public async Task Sent_all_at_once_they_get_it_no_more(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);

        await Task.WhenAll(Enumerable.Range(0, 24).Select(number => Task.Run(
            () => new Participant(database, edition, $"opfer+{number}@stadt.example").SignUpAsync())));

        Assert.Single(await database.LettersAsync());
    }

    [Fact]
    public async Task Over_all_editions_a_mailbox_gets_a_handful_of_letters_in_an_hour_and_is_written_to_again_afterwards()
    {
        await using var database = await TestDatabase.CreateAsync();
        var editions = Enumerable.Range(0, 12).Select(_ => TestData.Edition()).ToArray();
        await database.ArrangeAsync([.. editions]);

        foreach (var edition in editions)
            await new Participant(database, edition, "opfer@stadt.example").SignUpAsync();
        Assert.Equal(MailboxAllowance.LettersAnHour, (await database.LettersAsync()).Count);

        database.Clock.Advance(MailboxAllowance.Hour);
        await new Participant(database, editions[^1], "opfer@stadt.example").SignUpAsync();
        Assert.Equal(MailboxAllowance.LettersAnHour + 1, (await database.LettersAsync()).Count);
    }

    [Fact]
    public async Task Colleagues_of_one_domain_are_not_one_mailbox()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);

        foreach (var name in new[] { "a.meier", "ameier", "b.meier", "+x", "+y" })
            await new Participant(database, edition, $"{name}@stadt.example").SignUpAsync();

        Assert.Equal(5, (await database.LettersAsync()).Count);
    }

    [Theory]
    [InlineData("opfer+a@stadt.example", "OPFER@Stadt.Example")]
    [InlineData("opfer+a+b@stadt.example", "opfer+c@stadt.example")]
    [InlineData("o.p.fer@gmail.com", "opfer+x@googlemail.com")]
    public void Spellings_of_one_mailbox_are_counted_together(string one, string other) =>
        Assert.Equal(MailboxHash.Of(EmailAddress.Parse(one)), MailboxHash.Of(EmailAddress.Parse(other)));

    [Fact]
    public async Task What_has_been_counted_is_forgotten_after_its_hour()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        await new Participant(database, edition, "anna@stadt.example").SignUpAsync();
        Assert.Single(await database.AllAsync<MailboxAllowance>());

        database.Clock.Advance(MailboxAllowance.Hour + TimeSpan.FromSeconds(1));
        await database.WithAsync((UnconfirmedCleanup chore) => chore.RunAsync(CancellationToken.None));

        Assert.Empty(await database.AllAsync<MailboxAllowance>());
    }

    [Fact]
    public async Task A_known_address_takes_as_much_work_as_a_new_one()
    {
        var queries = new QueryLog();
        await using var database = await TestDatabase.CreateAsync(
            configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(queries)));
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        foreach (var state in Enum.GetValues<RegistrationState>())
            await database.ArrangeAsync(TestData.Registration(edition, state, $"{state}@stadt.example"));
        await new Participant(database, edition, "warm@stadt.example").SignUpAsync();

        var work = new Dictionary<string, int>();
        foreach (var name in Enum.GetNames<RegistrationState>().Append("neu"))
        {
            queries.Clear();
            await new Participant(database, edition, $"{name}@stadt.example").SignUpAsync();
            work[name] = queries.Commands.Count;
            Assert.Single(await database.LettersAsync($"{name}@stadt.example"));
        }

        Assert.Equal(work.ToDictionary(one => one.Key, _ => work["neu"]), work);
    }

    /// <summary>New letter for an old link, organizers' repetition, a corrected address: whoever asks, the address is not proven.</summary>
    private static async Task AskForEveryOtherLetterAsync(TestDatabase database, Edition edition)
    {
        var id = (await database.AllAsync<Registration>()).Single().Id;
        var link = (await database.LettersAsync()).Single().Link("/bestaetigen/");
        Assert.True(SecretToken.TryParse(link.Segments[2], out var token));
        database.Clock.Advance(RegistrationDesk.CoolDown);
        await database.WithAsync((ConfirmationDesk desk) => desk.SendNewLetterAsync(token, CancellationToken.None));
        database.Clock.Advance(RegistrationDesk.CoolDown);
        await database.WithAsync((DecisionDesk desk) => desk.ResendAsync(edition.Id, id, Actor.System, CancellationToken.None));
        await database.WithAsync((AddressCorrection desk) => desk.CorrectAsync(
            edition.Id, id, EmailAddress.Parse("anderes-opfer@stadt.example"), Actor.System, CancellationToken.None));
    }
}
