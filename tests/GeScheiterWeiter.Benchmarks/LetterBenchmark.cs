using System.Diagnostics;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>
/// The outbox, with its leases and marks in a durable database, against a loop that does nothing but send the same messages.
/// </summary>
internal sealed class LetterBenchmark : IBenchmark
{
    private const int Letters = 1000;
    private const double Goal = 0.5;
    private const double WrittenGoal = 20_000;

    public string Name => "letters";

    public async Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        var (outbox, bare) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            var (ours, limit) = (await OutboxAsync(), await BareAsync());
            if (round == 0)
                continue;
            outbox.Add(ours);
            bare.Add(limit);
            Report.Progress($"letters {round}/{rounds}: outbox {Report.Number(ours)}/s, bare loop {Report.Number(limit)}/s");
        }

        var written = await WrittenAsync();
        var (site, best) = (Report.Median(outbox), Report.Median(bare));
        var ratio = Report.Median(outbox.Zip(bare, (ours, limit) => ours / limit));
        return
        [
            new Line("Letters written", Report.Number(written) + "/s", "", "", $"≥ {Report.Number(WrittenGoal)}/s", written >= WrittenGoal),
            new Line(
                "Letters delivered", Report.Number(site) + "/s", Report.Number(best) + "/s",
                Report.Ratio(ratio), $"≥ {Report.Ratio(Goal)}", ratio >= Goal),
        ];
    }

    /// <summary>Letters rendered a second; each may take 50 microseconds.</summary>
    private static async Task<double> WrittenAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        var renderer = database.Services.GetRequiredService<LetterRenderer>();
        var letters = LetterCatalogue.Kinds.Select(LetterCatalogue.Sample).ToList();
        var (watch, count) = (new Stopwatch(), 0);
        while (watch.Elapsed < TimeSpan.FromSeconds(1))
        {
            foreach (var letter in letters)
                renderer.Render(letter);
            if (watch.IsRunning)
                count += letters.Count;
            watch.Start();
        }

        return count / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> OutboxAsync()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await TestDatabase.CreateAsync(settings: server.Settings);
        await database.ArrangeAsync([.. Enumerable.Range(0, Letters).Select(Letter)]);
        var watch = Stopwatch.StartNew();
        await database.WithAsync((OutboxDelivery delivery) => delivery.DeliverAsync(CancellationToken.None));
        return PerSecond(server, watch);
    }

    private static async Task<double> BareAsync()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await TestDatabase.CreateAsync(settings: server.Settings);
        var post = database.Services.GetRequiredService<MimeMessageFactory>();
        var messages = Enumerable.Range(0, Letters).Select(number => post.Pack(Letter(number))).ToList();
        var watch = Stopwatch.StartNew();
        await SendAsync(database.Services.GetRequiredService<IOptions<MailOptions>>().Value, messages);
        return PerSecond(server, watch);
    }

    /// <summary>Over the same kind of connection: MailKit's own would wait for acknowledgements and be no limit at all.</summary>
    private static async Task SendAsync(MailOptions options, List<MimeMessage> messages)
    {
        using var client = new SmtpSession(options, "localhost", TimeProvider.System);
        await client.OpenAsync(CancellationToken.None);
        foreach (var message in messages)
            await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }

    private static double PerSecond(ScriptedSmtpServer server, Stopwatch watch) =>
        server.Letters.Count == Letters
            ? Letters / watch.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"{server.Letters.Count} of {Letters} letters arrived.");

    private static OutboxMail Letter(int number) => new()
    {
        Kind = "Benchmark",
        Priority = LetterPriority.Broadcast,
        ToName = $"Person {number}",
        ToAddress = $"person{number}@amt.example",
        Subject = "Ihr Platz ist sicher",
        Text = string.Concat(Enumerable.Repeat("Wir freuen uns auf Sie und Ihre Geschichten vom Weitermachen.\n", 15)),
        Html = string.Concat(
            Enumerable.Repeat("<p style=\"margin:0 0 16px\">Wir freuen uns auf Sie und Ihre Geschichten vom Weitermachen.</p>\n", 50)),
        QueuedUtc = TestData.Now,
        NextAttemptUtc = TestData.Now,
    };
}
