using System.Globalization;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GeScheiterWeiter.Web.Tests.Crashes;

/// <summary>
/// The site in a process of its own is killed ten times while people sign up, confirm and give back. Whatever they were told
/// holds afterwards, and every letter has come. Alone, because others would be in its way: it needs both cores.
/// </summary>
[CollectionDefinition(nameof(KilledSiteTests), DisableParallelization = true)]
[Collection(nameof(KilledSiteTests))]
public sealed class KilledSiteTests(ITestOutputHelper output)
{
    private const string SeedVariable = "GESCHEITERWEITER_KILL_SEED";
    private const int Kills = 10;
    private const int Capacity = 10;
    private const int FewestAnswers = 15;
    private const int MostAnswers = 60;
    private const string Slug = "absturz";
    private static readonly TimeSpan LongestMoment = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task What_was_told_holds_and_every_letter_comes_however_often_the_site_is_killed()
    {
        var seed = Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed}");
        await using var mail = new MailSink();
        await using var site = await SiteUnderLoad.StartAsync(SettingsFor(mail), TestData.Edition(Slug, Capacity));
        using var door = new MortalSite(site, VisitorLinks.SignUp(Slug));
        using var crowd = new Crowd(seed, Slug, door, mail);

        await KillAgainAndAgainAsync(new Random(seed), site, door, crowd, mail);
        await crowd.CloseDoorsAsync();
        await Eventually.HoldsAsync(() => IsQuietAsync(site, crowd), "Somebody is still busy, or a letter does not leave.");
        mail.Close();
        await crowd.EndAsync();
        await site.KillAsync();

        await site.WithDbAsync(async db =>
        {
            var aftermath = await Aftermath.ReadAsync(db, crowd.People, mail.Letters);
            output.WriteLine(Summary(aftermath, door));
            Findings.AreNone([.. aftermath.Findings(), .. await DamageAsync(db)]);
            AssertMuchHasHappened(aftermath, door);
            AssertEachFaultIsFound(aftermath);
        });
        await AssertTheAuditLogIsWholeAsync(site);
    }

    /// <summary>A process that lives for seconds has nothing of learning how it is used.</summary>
    private static Dictionary<string, string?> SettingsFor(MailSink mail) => new(mail.Settings) { ["DOTNET_TieredPGO"] = "0" };

    private static async Task KillAgainAndAgainAsync(Random random, SiteUnderLoad site, MortalSite door, Crowd crowd, MailSink mail)
    {
        await door.OpenAsync();
        crowd.Come();
        for (var kill = 1; kill <= Kills; kill++)
        {
            await LiveAsync(random, door);
            await door.KillAsync();
            await mail.BeginLifeAsync();
            await site.StartAgainAsync();
            await door.OpenAsync();
        }
    }

    /// <summary>As long as some answers take, however busy the machine is, and a moment more: others are under way then.</summary>
    private static async Task LiveAsync(Random random, MortalSite door)
    {
        var goal = door.Answers + random.Next(FewestAnswers, MostAnswers);
        await Eventually.HoldsAsync(() => door.Answers >= goal, "The site gives no answers.");
        await Task.Delay(LongestMoment * random.NextDouble(), TestContext.Current.CancellationToken);
    }

    /// <summary>Nothing may have happened while the outbox was looked at: what somebody does queues a letter.</summary>
    private static async Task<bool> IsQuietAsync(SiteUnderLoad site, Crowd crowd)
    {
        if (!crowd.IsQuiet)
            return false;
        var (before, queued) = (crowd.Acts, true);
        await site.WithDbAsync(async db => queued = await db.Set<OutboxMail>().AnyAsync(mail => mail.State == OutboxState.Queued));
        return !queued && crowd.IsQuiet && crowd.Acts == before;
    }

    private static async Task<IEnumerable<string>> DamageAsync(AppDb db)
    {
        var pages = await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync();
        var orphans = await db.Database.SqlQuery<string>($"SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync();
        return pages.Where(page => page != "ok").Concat(orphans);
    }

    /// <summary>A run in which nothing happened would show nothing.</summary>
    private static void AssertMuchHasHappened(Aftermath aftermath, MortalSite door)
    {
        Assert.True(door.AnswersLost > 0, "No answer was lost: the site was killed at rest.");
        Assert.True(aftermath.Seats.LastWaitingNumber > 0, "The waiting list was not reached.");
        Assert.All(Enum.GetValues<Act>(), act => Assert.Contains(aftermath.People, person => person.Acknowledged.Contains(act)));
        Assert.Contains(aftermath.Letters, letter => letter.Kind == LetterKind.SeatFreed);
    }

    /// <summary>The comparison itself: had any of this been lost or doubled, it would have been told.</summary>
    private static void AssertEachFaultIsFound(Aftermath aftermath)
    {
        var (people, rows, seats, outbox, audit, letters) = aftermath;
        EditionSeats Seats(int taken, int waiting) =>
            new() { Capacity = Capacity, Taken = taken, Waiting = waiting, LastWaitingNumber = seats.LastWaitingNumber };
        void IsFound(Aftermath damaged) => Assert.NotEmpty(damaged.Findings());
        var person = people.First(one => one.Acknowledged.Contains(Act.GiveBack));
        var row = rows.First(one => one.Email == person.Address);
        var entry = audit.First(one => Aftermath.Acts.ContainsKey(one.Action));

        IsFound(aftermath with { People = [.. people.Except([person])] });
        IsFound(aftermath with { Registrations = [.. rows.Except([row])] });
        IsFound(aftermath with { Registrations = [.. rows, row] });
        IsFound(aftermath with { Outbox = [.. outbox.Skip(1)] });
        IsFound(aftermath with { Audit = [.. audit.Except([entry])] });
        IsFound(aftermath with { Audit = [.. audit, entry] });
        IsFound(aftermath with { Letters = [.. letters.Where(letter => letter.MessageId != letters[0].MessageId)] });
        IsFound(aftermath with { Letters = [.. letters, letters[^1]] });
        IsFound(aftermath with { Letters = [.. letters, letters[0] with { Life = Kills + 2, Data = "" }] });
        IsFound(aftermath with { Seats = Seats(seats.Taken - 1, seats.Waiting) });
        IsFound(aftermath with { Seats = Seats(seats.Taken, seats.Waiting + 1) });
    }

    /// <summary>What is too young for a seal now is sealed, and then the operator's command walks the chain.</summary>
    private static async Task AssertTheAuditLogIsWholeAsync(SiteUnderLoad site)
    {
        var later = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddHours(1));
        await site.WithDbAsync(db => new AuditSealing(db, later, NullLogger<AuditSealing>.Instance).RunAsync(CancellationToken.None));

        var (exitCode, text) = await site.CommandAsync("verify-audit");

        Assert.True(exitCode == 0, text);
        Assert.Contains("entries sealed, 0 too young for a seal", text, StringComparison.Ordinal);
    }

    private static string Summary(Aftermath aftermath, MortalSite door)
    {
        var acts = Enum.GetValues<Act>().Select(act => $"{act} {aftermath.People.Count(person => person.Acknowledged.Contains(act))}");
        var copies = aftermath.Letters.Count - aftermath.Letters.DistinctBy(letter => letter.MessageId).Count();
        return $"{Kills} kills, {aftermath.People.Count} people, answered: {string.Join(", ", acts)}; {door.AnswersLost} answers lost; "
            + $"{aftermath.Seats.Taken} seated, {aftermath.Seats.Waiting} in line; {aftermath.Letters.Count} letters, {copies} again";
    }
}
