using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Messages;
using GeScheiterWeiter.Tests.Registrations;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

/// <summary>No authority's gateway is flooded by a message to many.</summary>
public sealed class DomainPaceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EveryProvider]
    public async Task Letters_to_many_leave_for_one_domain_by_the_handful_whoever_delivers(StorageProvider provider)
    {
        await using var server = new ScriptedSmtpServer();
        await using var world = await Post.DatabaseAsync(server, provider);
        var edition = TestData.Edition(capacity: null);
        await world.ArrangeAsync(
            edition, MessageWorld.Message(edition), people: 30,
            number => number < 25 ? $"p{number}@gross.example" : $"p{number}@klein.example");
        await world.WriteLettersAsync(Cancel);

        await DeliverTwiceAsync(world);
        Assert.Equal((10, 5), Arrived(server));
        world.Clock.Advance(TimeSpan.FromSeconds(9));
        await DeliverTwiceAsync(world);
        Assert.Equal((10, 5), Arrived(server));
        world.Clock.Advance(TimeSpan.FromSeconds(2));
        await DeliverTwiceAsync(world);
        Assert.Equal((20, 5), Arrived(server));
        world.Clock.Advance(TimeSpan.FromSeconds(11));
        await DeliverTwiceAsync(world);
        Assert.Equal((25, 5), Arrived(server));
    }

    [Fact]
    public async Task A_letter_to_one_person_waits_for_no_domain()
    {
        await using var server = new ScriptedSmtpServer();
        await using var world = await Post.DatabaseAsync(server);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, MessageWorld.Message(edition), people: 30, number => $"p{number}@gross.example");
        await world.WriteLettersAsync(Cancel);
        await world.DeliverAsync(Cancel);

        await new Participant(world, edition, "neu@gross.example").SignUpAsync();
        await world.DeliverAsync(Cancel);

        Assert.Equal("neu@gross.example", server.Letters.Last().To[0]);
        Assert.Equal(11, server.Letters.Count);
    }

    [Theory]
    [InlineData("4", 4)]
    [InlineData("0", 30)]
    public async Task The_pace_is_a_setting(string lettersAMinute, int atOnce)
    {
        await using var server = new ScriptedSmtpServer();
        await using var world = await Post.DatabaseAsync(server, settings: ("Mail:DomainLettersPerMinute", lettersAMinute));
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, MessageWorld.Message(edition), people: 30, number => $"p{number}@gross.example");
        await world.WriteLettersAsync(Cancel);

        await world.DeliverAsync(Cancel);

        Assert.Equal(atOnce, server.Letters.Count);
    }

    [Fact]
    public async Task A_clock_set_back_makes_no_domain_rest_for_hours()
    {
        await using var server = new ScriptedSmtpServer();
        await using var world = await Post.DatabaseAsync(server);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, MessageWorld.Message(edition), people: 3, number => $"p{number}@gross.example");
        await world.ArrangeAsync(new DomainPace { Domain = "gross.example", RestsUntilUtc = TestData.Now.AddHours(3) });
        await world.WriteLettersAsync(Cancel);

        await world.DeliverAsync(Cancel);

        Assert.Equal(3, server.Letters.Count);
    }

    [Fact]
    public async Task What_a_rest_is_over_for_is_forgotten()
    {
        await using var world = await TestDatabase.CreateAsync();
        await world.ArrangeAsync(
            new DomainPace { Domain = "lange.example", RestsUntilUtc = TestData.Now.AddHours(-2) },
            new DomainPace { Domain = "gerade.example", RestsUntilUtc = TestData.Now.AddSeconds(5) });

        await world.WithAsync((LetterCleanup task) => task.RunAsync(Cancel));

        Assert.Equal("gerade.example", Assert.Single(await world.AllAsync<DomainPace>()).Domain);
    }

    private static Task<DeliveryOutcome[]> DeliverTwiceAsync(TestDatabase world) =>
        Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => world.DeliverAsync(Cancel))));

    private static (int Large, int Small) Arrived(ScriptedSmtpServer server) => (
        server.Letters.Count(letter => letter.To[0].EndsWith("gross.example", StringComparison.Ordinal)),
        server.Letters.Count(letter => letter.To[0].EndsWith("klein.example", StringComparison.Ordinal)));
}
