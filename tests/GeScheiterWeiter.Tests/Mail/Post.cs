using System.Text;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace GeScheiterWeiter.Tests.Mail;

/// <summary>Short ways to queue, deliver and read letters in tests.</summary>
internal static class Post
{
    public static OutboxMail Letter(
        LetterPriority priority = LetterPriority.Personal, string to = "anna@amt.example", string name = "Anna Amt",
        string subject = "Betreff", CalendarPart? calendar = null, string? unsubscribe = null) => new()
        {
            Kind = "Test",
            Priority = priority,
            ToName = name,
            ToAddress = to,
            Subject = subject,
            Text = "Guten Tag,\n\nes geht weiter.\n.\n..zwei Punkte\n",
            Html = "<!DOCTYPE html><html lang=\"de\"><head><title>x</title></head><body><p>Schöne Grüße</p></body></html>",
            Calendar = calendar?.Ics,
            CalendarMethod = calendar?.Method,
            OneClickUnsubscribe = unsubscribe,
            QueuedUtc = TestData.Now,
            NextAttemptUtc = TestData.Now,
        };

    /// <summary>A database whose letters go to the server.</summary>
    public static Task<TestDatabase> DatabaseAsync(
        ScriptedSmtpServer server, StorageProvider provider = StorageProvider.Sqlite, params (string Key, string? Value)[] settings) =>
        DatabaseAsync(server, null, provider, settings);

    public static Task<TestDatabase> DatabaseAsync(
        ScriptedSmtpServer server, Action<IServiceCollection>? configure,
        StorageProvider provider = StorageProvider.Sqlite, params (string Key, string? Value)[] settings)
    {
        var all = server.Settings;
        foreach (var (key, value) in settings)
            all[key] = value;
        return TestDatabase.CreateAsync(provider, configure, all);
    }

    /// <summary>A worker's lease of all that is due.</summary>
    public static Task<IReadOnlyList<OutboxMail>> TakeAsync(this TestDatabase database, Guid worker) =>
        database.WithAsync((OutboxLeases leases) => leases.ExchangeAsync(worker, [], [], 1000));

    public static Task<DeliveryOutcome> DeliverAsync(this TestDatabase database, CancellationToken cancellationToken = default) =>
        database.WithAsync((OutboxDelivery delivery) => delivery.DeliverAsync(cancellationToken));

    public static async Task<OutboxMail> OnlyMailAsync(this TestDatabase database) => Assert.Single(await database.AllAsync<OutboxMail>());

    public static MimeMessage Read(WireLetter letter) => MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(letter.Data)));
}
