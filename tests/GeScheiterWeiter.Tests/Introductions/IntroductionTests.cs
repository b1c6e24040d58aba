using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Introductions.Matching;
using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using static GeScheiterWeiter.Tests.Introductions.ProfileDraftTests;

namespace GeScheiterWeiter.Tests.Introductions;

public sealed class IntroductionTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Edition _edition = TestData.Edition(capacity: null);
    private readonly Dictionary<Guid, SecretToken> _links = [];

    [Theory, EveryProvider]
    public async Task Two_are_told_of_each_other_only_when_both_have_said_yes(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (anna, ben) = await ProposedAsync(world);

        var asked = Assert.Single((await StandingAsync(world, anna))!.People);
        Assert.Equal((ProposedPersonState.Asked, OrganisationKind.Municipality), (asked.State, asked.Kind));
        Assert.Equal(IntroductionOutcome.Done, await AnswerAsync(world, anna, saysYes: true));
        Assert.Equal(ProposedPersonState.SaidYes, (await StandingAsync(world, anna))!.People[0].State);
        Assert.Equal(ProposedPersonState.Asked, (await StandingAsync(world, ben))!.People[0].State);
        Assert.Empty(await world.LettersAsync());

        Assert.Equal(IntroductionOutcome.Done, await AnswerAsync(world, ben, saysYes: true));

        var (toAnna, toBen) = (
            Assert.Single(await world.LettersAsync(anna.Email)), Assert.Single(await world.LettersAsync(ben.Email)));
        Assert.Contains("0301234567", toAnna.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ben.Email, toAnna.Text, StringComparison.Ordinal);
        Assert.Contains(anna.Email, toBen.Text, StringComparison.Ordinal);
        Assert.Contains(anna.Name, toBen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(anna.Name, toBen.Subject, StringComparison.Ordinal);
        Assert.Equal(ProposedPersonState.Introduced, (await StandingAsync(world, ben))!.People[0].State);
        Assert.Equal(IntroductionOutcome.NotNow, await AnswerAsync(world, ben, saysYes: false));
        Assert.Equal(new IntroductionCounts(2, 1), await CountAsync(world));
    }

    [Theory, EveryProvider]
    public async Task Of_two_yeses_at_once_the_second_sees_the_first(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (anna, ben) = await ProposedAsync(world);

        var outcomes = await Task.WhenAll(AnswerAsync(world, anna, saysYes: true), AnswerAsync(world, ben, saysYes: true));

        Assert.Equal([IntroductionOutcome.Done, IntroductionOutcome.Done], outcomes);
        Assert.Single(await world.LettersAsync(anna.Email));
        Assert.Single(await world.LettersAsync(ben.Email));
    }

    [Fact]
    public async Task A_no_leaves_the_other_everything_as_if_nothing_had_been_said()
    {
        await using var world = await TestDatabase.CreateAsync();
        var (anna, ben) = await ProposedAsync(world);
        var before = await StandingAsync(world, ben);
        var log = (await world.AllAsync<AuditEntry>()).Count;

        Assert.Equal(IntroductionOutcome.Done, await AnswerAsync(world, anna, saysYes: false));
        await MatchAsync(world);

        Assert.Empty((await StandingAsync(world, anna))!.People);
        AssertSame(before!, (await StandingAsync(world, ben))!);
        Assert.Equal(IntroductionOutcome.Done, await AnswerAsync(world, ben, saysYes: true));
        Assert.Equal(ProposedPersonState.SaidYes, (await StandingAsync(world, ben))!.People[0].State);
        Assert.Empty(await world.LettersAsync());
        Assert.Equal(log, (await world.AllAsync<AuditEntry>()).Count);
        Assert.Equal(new IntroductionCounts(2, 0), await CountAsync(world));
    }

    [Fact]
    public async Task A_no_frees_a_place_of_whoever_said_it_and_none_of_the_other()
    {
        await using var world = await TestDatabase.CreateAsync();
        var people = await ArrangeAsync(world, 4);
        foreach (var person in people)
            await SaveAsync(world, person);
        await MatchAsync(world);
        Assert.Equal(3, (await StandingAsync(world, people[1]))!.People.Count);

        var pair = await PairOfAsync(world, people[0], people[1]);
        await AnswerAsync(world, people[0], saysYes: false, pair);
        var late = await JoinAsync(world, _edition);
        await SaveAsync(world, late);
        await MatchAsync(world);

        foreach (var person in people.Skip(1))
            Assert.Equal(3, (await StandingAsync(world, person))!.People.Count);
        var pairOfLate = Assert.Single(await world.AllAsync<Introduction>(), i => i.FirstId == late.Id || i.SecondId == late.Id);
        Assert.Equal(people[0].Id, pairOfLate.OtherThan(late.Id));
    }

    [Fact]
    public async Task Nobody_is_proposed_twice_also_when_they_come_back()
    {
        await using var world = await TestDatabase.CreateAsync();
        var (anna, ben) = await ProposedAsync(world);
        await AnswerAsync(world, anna, saysYes: false);

        Assert.Equal(IntroductionOutcome.Done, await WithdrawAsync(world, anna));
        Assert.Empty((await StandingAsync(world, ben))!.People);
        Assert.Null((await StandingAsync(world, anna))!.Profile);
        await SaveAsync(world, anna);
        await MatchAsync(world);
        await MatchAsync(world);

        Assert.Single(await world.AllAsync<Introduction>());
        Assert.Empty((await StandingAsync(world, anna))!.People);
    }

    [Theory]
    [InlineData(RegistrationState.Waiting, EditionState.Announced, 0, true)]
    [InlineData(RegistrationState.Cancelled, EditionState.Announced, 0, true)]
    [InlineData(RegistrationState.Seated, EditionState.Cancelled, 0, true)]
    [InlineData(RegistrationState.Seated, EditionState.Announced, 0, false)]
    [InlineData(RegistrationState.Seated, EditionState.Announced, 60, false)]
    [InlineData(RegistrationState.Seated, EditionState.Announced, 61, true)]
    public async Task Only_whoever_has_a_seat_and_only_until_the_thirtieth_day_after(
        RegistrationState state, EditionState edition, int daysFromNow, bool isClosed)
    {
        await using var world = await TestDatabase.CreateAsync();
        _edition.State = edition;
        var person = (await ArrangeAsync(world, 1, state))[0];
        // The evening is 30 days ahead, and today is a Monday morning.
        world.Clock.SetUtcNow(TestData.Now.AddDays(daysFromNow));

        Assert.Equal(isClosed ? IntroductionOutcome.Closed : IntroductionOutcome.Done, await SaveAsync(world, person));
    }

    [Fact]
    public void It_ends_with_the_thirtieth_day_where_the_edition_takes_place()
    {
        _edition.TimeZoneId = "Pacific/Auckland";

        var end = LocalTime.FromUtc(new IntroductionTime(new Retention()).EndsUtc(_edition), _edition.TimeZone);

        Assert.Equal(LocalTime.FromUtc(_edition.EndUtc, _edition.TimeZone).Date.AddDays(31), end);
    }

    [Fact]
    public async Task Without_topics_nobody_takes_part()
    {
        await using var world = await TestDatabase.CreateAsync();
        var (anna, _) = await ProposedAsync(world);

        Assert.Equal(IntroductionSettingOutcome.Saved, await world.WithAsync((IntroductionSettingEditor editor) =>
            editor.EditAsync(_edition.Id, 0, [], RegistrationWorld.Organizer, None)));

        Assert.Null(await StandingAsync(world, anna));
        Assert.Equal(IntroductionOutcome.Closed, await AnswerAsync(world, anna, saysYes: true));
    }

    [Fact]
    public async Task Whoever_gives_their_seat_back_is_out_at_once_and_forgotten_when_it_cannot_be_undone()
    {
        await using var world = await TestDatabase.CreateAsync();
        var (anna, ben) = await ProposedAsync(world);

        await world.WithDbAsync(async db =>
        {
            (await db.Set<Registration>().SingleAsync(r => r.Id == anna.Id)).Cancel(TestData.Now);
            await db.SaveChangesAsync();
        });
        Assert.Empty((await StandingAsync(world, ben))!.People);
        Assert.Equal(new IntroductionCounts(1, 0), await CountAsync(world));
        await CleanAsync(world);
        Assert.Equal(2, (await world.AllAsync<IntroductionProfile>()).Count);
        world.Clock.Advance(Registration.UndoWindow + TimeSpan.FromMinutes(1));
        await CleanAsync(world);
        Assert.Equal(ben.Id, Assert.Single(await world.AllAsync<IntroductionProfile>()).RegistrationId);
    }

    [Theory, EveryProvider]
    public async Task After_the_thirtieth_day_everything_is_forgotten_also_by_the_letters(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (anna, ben) = await ProposedAsync(world);
        await AnswerAsync(world, anna, saysYes: true);
        await AnswerAsync(world, ben, saysYes: true);
        world.Clock.SetUtcNow(new IntroductionTime(new Retention()).EndsUtc(_edition).AddMinutes(-1));
        await CleanAsync(world);
        Assert.Single(await world.AllAsync<Introduction>());

        world.Clock.Advance(TimeSpan.FromMinutes(2));
        await CleanAsync(world);

        Assert.Empty(await world.AllAsync<Introduction>());
        Assert.Empty(await world.AllAsync<IntroductionProfile>());
        Assert.All(await world.AllAsync<OutboxMail>(), mail => Assert.Equal(("", ""), (mail.Text, mail.Html)));
    }

    [Theory, EveryProvider]
    public async Task Whoever_is_erased_is_forgotten_by_the_others_letter_too(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (anna, ben) = await ProposedAsync(world);
        await AnswerAsync(world, anna, saysYes: true);
        await AnswerAsync(world, ben, saysYes: true);

        // The one whose row no foreign key leads to.
        var erased = anna.Id.CompareTo(ben.Id) < 0 ? ben : anna;
        await world.WithAsync((Erasure erasure) => erasure.EraseAsync(_edition.Id, erased.Id, RegistrationWorld.Organizer, None));

        Assert.DoesNotContain(
            await world.AllAsync<OutboxMail>(),
            mail => (mail.Text + mail.Html + mail.Subject).Contains(erased.Name, StringComparison.Ordinal));
        Assert.Empty(await world.AllAsync<Introduction>());
        Assert.Single(await world.AllAsync<IntroductionProfile>());
    }

    private static void AssertSame(IntroductionStanding before, IntroductionStanding after)
    {
        Assert.Equal(before.People.Count, after.People.Count);
        foreach (var (was, @is) in before.People.Zip(after.People))
            Assert.Equal((was.IntroductionId, was.State, was.Seeks, was.Offers), (@is.IntroductionId, @is.State, @is.Seeks, @is.Offers));
    }

    /// <summary>The first gives her address, the second a number.</summary>
    private async Task<(Registration Anna, Registration Ben)> ProposedAsync(TestDatabase world)
    {
        var people = await ArrangeAsync(world, 2);
        Assert.Equal(IntroductionOutcome.Done, await SaveAsync(world, people[0]));
        Assert.Equal(IntroductionOutcome.Done, await SaveAsync(world, people[1], Draft() with { Contact = "0301234567" }));
        await MatchAsync(world);
        return (people[0], people[1]);
    }

    private async Task<List<Registration>> ArrangeAsync(TestDatabase world, int count, RegistrationState state = RegistrationState.Seated)
    {
        await world.ArrangeAsync(_edition, new IntroductionSetting { EditionId = _edition.Id, Topics = ["Prozesse", "Personal"] });
        var people = new List<Registration>();
        for (var number = 0; number < count; number++)
            people.Add(await JoinAsync(world, _edition, state));
        return people;
    }

    private async Task<Registration> JoinAsync(TestDatabase world, Edition edition, RegistrationState state = RegistrationState.Seated)
    {
        var number = _links.Count;
        var person = TestData.Registration(edition, state, name: $"Name{(char)('A' + number)}xyz");
        person.Organisation = $"Haus{(char)('A' + number)}xyz";
        _links[person.Id] = SecretToken.Create();
        await world.WithDbAsync(async db =>
        {
            db.Add(person);
            db.Add(new RegistrationToken
            {
                RegistrationId = person.Id,
                Hash = _links[person.Id].HashFor(nameof(TokenPurpose.Participation)),
                Purpose = TokenPurpose.Participation,
                ExpiresUtc = edition.EndUtc + new Retention().PersonalLinks,
            });
            db.Entry(edition).State = EntityState.Unchanged;
            await db.SaveChangesAsync();
        });
        return person;
    }

    private async Task<IntroductionOutcome> SaveAsync(TestDatabase world, Registration person, ProfileDraft? draft = null) =>
        (await world.WithAsync((IntroductionDesk desk) => desk.SaveAsync(_links[person.Id], draft ?? Draft(), None))).Outcome;

    private Task<IntroductionOutcome> WithdrawAsync(TestDatabase world, Registration person) =>
        world.WithAsync((IntroductionDesk desk) => desk.WithdrawAsync(_links[person.Id], None));

    private async Task<IntroductionOutcome> AnswerAsync(TestDatabase world, Registration person, bool saysYes, Guid? pair = null)
    {
        var id = pair ?? (await world.AllAsync<Introduction>()).Single().Id;
        return await world.WithAsync((IntroductionDesk desk) => desk.AnswerAsync(_links[person.Id], id, saysYes, None));
    }

    private static async Task<Guid> PairOfAsync(TestDatabase world, Registration one, Registration other) =>
        (await world.AllAsync<Introduction>()).Single(i =>
            (i.FirstId == one.Id && i.SecondId == other.Id) || (i.FirstId == other.Id && i.SecondId == one.Id)).Id;

    private static Task<IntroductionStanding?> StandingAsync(TestDatabase world, Registration person) => world.WithAsync(async (AppDb db) =>
    {
        var registration = await db.Set<Registration>().AsNoTracking()
            .Include(r => r.Edition).ThenInclude(e => e.Seats).SingleAsync(r => r.Id == person.Id);
        return await world.WithAsync((IntroductionDesk desk) => desk.FindAsync(registration, None));
    });

    private Task<IntroductionCounts> CountAsync(TestDatabase world) =>
        world.WithDbAsync(db => db.CountIntroductionsAsync(_edition.Id, None));

    private static Task MatchAsync(TestDatabase world) => world.WithAsync((IntroductionProposals proposals) => proposals.RunAsync(None));

    private static Task CleanAsync(TestDatabase world) => world.WithAsync((IntroductionCleanup cleanup) => cleanup.RunAsync(None));
}
