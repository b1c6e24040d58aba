using System.Text.RegularExpressions;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.DataRequests;

public sealed class DataRequestTests
{
    private const string Address = DataRequestWorld.Address;

    [Theory, EveryProvider]
    public async Task A_known_and_an_unknown_address_get_the_same_letter(StorageProvider provider)
    {
        await using var world = await DataRequestWorld.CreateAsync(provider);
        var edition = TestData.Edition();
        await world.Database.ArrangeEditionAsync(edition, TestData.Registration(edition, email: Address));

        await world.AskAsync();
        await world.AskAsync("niemand@amt.example");

        var (known, unknown) =
            (await world.Database.LastLetterAsync(Address), await world.Database.LastLetterAsync("niemand@amt.example"));
        Assert.Equal(Words(known), Words(unknown));
        Assert.Equal(2, (await world.Database.AllAsync<AuditEntry>()).Count(entry => entry.Action == "data-request.asked"));
    }

    [Fact]
    public async Task A_mailbox_that_was_just_written_to_gets_no_second_letter_and_the_first_link_still_opens()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var first = await world.AskAsync();

        await world.AskAsync();

        Assert.Single(await world.Database.LettersAsync(Address));
        Assert.NotNull(await FindAsync(world, first));
    }

    [Fact]
    public async Task A_link_ends_after_a_day_and_then_nobody_knows_who_asked()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var token = await world.AskAsync();

        world.Database.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Null(await FindAsync(world, token));
        await world.CleanUpAsync();

        Assert.Empty(await world.Database.AllAsync<DataRequest>());
        Assert.Empty(Assert.Single(await world.Database.AllAsync<OutboxMail>()).ToAddress);
    }

    [Fact]
    public async Task Of_an_address_nobody_knows_there_is_nothing_but_the_request()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        await world.AskAsync();

        Assert.True((await world.ReportAsync()).IsEmpty);
    }

    [Theory, EveryProvider]
    public async Task The_answer_has_what_every_feature_keeps_and_nothing_of_others(StorageProvider provider)
    {
        await using var world = await DataRequestWorld.CreateAsync(provider);
        await PersonWithEverything.ArrangeAsync(world.Database);

        var report = await world.ReportAsync();

        var told = string.Join('\n', report.Activities.SelectMany(a => a.Rows).SelectMany(r => r.Values).Select(v => $"{v.Value}"));
        Assert.All(PersonWithEverything.Traces, trace => Assert.Contains(trace, told, StringComparison.Ordinal));
        Assert.DoesNotContain(PersonWithEverything.SomebodyElse, told, StringComparison.Ordinal);
        Assert.All(
            PersonWithEverything.Kinds,
            kind => Assert.Contains(report.Activities.SelectMany(activity => activity.Rows), row => row.Entity == kind));
    }

    [Fact]
    public async Task Nothing_secret_is_shown()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        await PersonWithEverything.ArrangeAsync(world.Database);
        await world.AskAsync();

        var values = (await world.ReportAsync()).Activities.SelectMany(a => a.Rows).SelectMany(row => row.Values).ToList();

        Assert.DoesNotContain(values, value => value.Value is byte[]);
        Assert.All(
            values.Where(value => value.What.Contains("persönlichen Links", StringComparison.Ordinal)), value => Assert.Null(value.Value));
        Assert.DoesNotContain(values, value => value.Column is "FirstSaysYes" or "SecondSaysYes" && value.Value is not null);
    }

    [Fact]
    public async Task It_says_when_organizers_have_read_or_exported_it()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var (edition, other) = (TestData.Edition(), TestData.Edition());
        var person = TestData.Registration(edition, email: Address);
        await world.Database.ArrangeAsync(edition, other, person);
        await world.Database.WithDbAsync(async db =>
        {
            var audit = new AuditLog(db, world.Database.Clock);
            audit.Record(RegistrationWorld.Organizer, "registration.exported", edition.Id, edition.Id);
            audit.Record(RegistrationWorld.Organizer, "registration.exported", other.Id, other.Id);
            audit.Record(RegistrationWorld.Organizer, "registration.read", person.Id, edition.Id);
            await db.SaveChangesAsync();
        });

        var report = await world.ReportAsync();

        Assert.Equal(
            [("registration.exported", edition.Name), ("registration.read", edition.Name)],
            report.Readings.Select(act => (act.Action, act.Edition)).Order());
    }

    [Fact]
    public async Task It_says_so_too_to_whoever_only_tells_a_story_or_has_reported_a_barrier()
    {
        const string Reporter = "reporterin@amt.example";
        await using var world = await DataRequestWorld.CreateAsync();
        var (proposal, teller) = TestData.Proposal();
        await world.Database.ArrangeAsync(proposal, teller, TestData.BarrierReport(TestData.Now, Reporter));
        await world.Database.WithDbAsync(async db =>
        {
            var audit = new AuditLog(db, world.Database.Clock);
            audit.Record(RegistrationWorld.Organizer, "proposal.listed", subjectId: null);
            audit.Record(RegistrationWorld.Organizer, "barrier.listed", subjectId: null);
            await db.SaveChangesAsync();
        });

        Assert.Contains((await world.ReportAsync(teller.Email)).Readings, act => act.Action == "proposal.listed");
        Assert.Contains((await world.ReportAsync(Reporter)).Readings, act => act.Action == "barrier.listed");
    }

    private static Task<DataRequest?> FindAsync(DataRequestWorld world, SecretToken token) =>
        world.Database.WithAsync((DataRequestDesk desk) => desk.FindAsync(token, CancellationToken.None));

    private static string Words(ReceivedLetter letter) =>
        Regex.Replace(letter.Text, "/meine-daten/[^)\\s]+", "/meine-daten/…");
}
