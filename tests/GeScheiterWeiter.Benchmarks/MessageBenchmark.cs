using GeScheiterWeiter.Benchmarks.Load;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>A message to ten thousand people is under way while others sign up, whose letters must not wait for it.</summary>
internal sealed class MessageBenchmark : IBenchmark
{
    private const int Recipients = 10_000;
    private const int Domains = 500;
    private const int People = 300;
    private const string SignUpPath = "/ausgaben/messung/anmelden";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan BetweenPeople = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    public string Name => "message";

    public async Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        await using var server = new ScriptedSmtpServer();
        var edition = TestData.Edition("messung", capacity: null);
        await using var site = await SiteUnderLoad.StartAsync(server.Settings, edition);
        await ArrangeAsync(site, edition.Id);
        var key = await FormKey.TakeAsync(site.Port, SignUpPath);
        await UnderWayAsync(server);

        var meanwhile = server.Letters.Count;
        for (var person = 0; person < People; person++)
        {
            await HttpLoad.EachAsync(site.Port, [SignUpRequest.Of(key, SignUpPath, person)], 302, connections: 1);
            await Task.Delay(BetweenPeople, CancellationToken.None);
        }

        var ofMessage = server.Letters.Count - meanwhile - People;
        var waits = await WaitsAsync(site, server);
        Report.Progress($"message: {ofMessage} of its letters left meanwhile; longest wait {Report.Milliseconds(waits[^1])}");
        return
        [
            new Line(
                $"Confirmation letters while a message to {Report.Number(Recipients)} is under way, the slowest of {People}",
                Report.Milliseconds(waits[^1]), "", "", $"≤ {Report.Milliseconds(Longest)}", waits[^1] <= Longest),
            new Line("Letters of the message that left meanwhile", Report.Number(ofMessage), "", "", "told", true),
        ];
    }

    private static Task ArrangeAsync(SiteUnderLoad site, Guid editionId) => site.WithDbAsync(async db =>
    {
        var edition = await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == editionId);
        foreach (var batch in Enumerable.Range(0, Recipients).Chunk(1000))
        {
            db.ChangeTracker.Clear();
            db.AddRange(batch.Select(number => TestData.Registration(
                edition, RegistrationState.Seated, $"gast{number}@amt{number % Domains}.example")));
            await db.SaveChangesAsync();
        }

        db.ChangeTracker.Clear();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        db.Add(new Message
        {
            EditionId = editionId,
            Subject = "Bald ist {{Ausgabe}}",
            Text = "Guten Tag {{Name}},\n\n[Meine Teilnahme]({{Teilnahme}})",
            ReplyTo = "abend@amt.example",
            State = MessageState.Sending,
            CreatedUtc = now,
            SendUtc = now,
        });
        await db.SaveChangesAsync();
    });

    private static async Task UnderWayAsync(ScriptedSmtpServer server)
    {
        using var rest = new CancellationTokenSource(LongestRest);
        while (server.Letters.IsEmpty)
            await Task.Delay(TimeSpan.FromMilliseconds(20), rest.Token);
    }

    /// <summary>From the moment a letter was written to the moment before the server's 250, in order.</summary>
    private static async Task<List<TimeSpan>> WaitsAsync(SiteUnderLoad site, ScriptedSmtpServer server)
    {
        var written = new Dictionary<string, DateTime>();
        await site.WithDbAsync(async db => written = await db.Set<OutboxMail>()
            .Where(mail => mail.Priority == LetterPriority.Confirmation).ToDictionaryAsync(mail => mail.ToAddress, mail => mail.QueuedUtc));
        using var rest = new CancellationTokenSource(LongestRest);
        while (server.Letters.Count(letter => written.ContainsKey(letter.To[0])) < written.Count)
            await Task.Delay(TimeSpan.FromMilliseconds(20), rest.Token);
        return server.Letters.Where(letter => written.ContainsKey(letter.To[0]))
            .Select(letter => letter.TakenUtc - written[letter.To[0]]).Order().ToList();
    }
}
