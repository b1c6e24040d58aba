using System.Diagnostics;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Mail;
using GeScheiterWeiter.Tests.Mail.Letters;
using GeScheiterWeiter.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GeScheiterWeiter.Tests.Hosting;

public sealed class OutboxWorkerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Letters_leave_as_soon_as_they_are_committed_and_share_a_connection()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        using var worker = new OutboxWorker(
            database.Services.GetRequiredService<IServiceScopeFactory>(),
            database.Services.GetRequiredService<OutboxSignal>(), NullLogger<OutboxWorker>.Instance);
        await worker.StartAsync(Cancel);
        await Task.Delay(300, Cancel);

        await WriteAsync(database);
        await ArrivedAsync(server, 1);
        await WriteAsync(database);
        await ArrivedAsync(server, 2);

        await worker.StopAsync(Cancel);
        Assert.Equal(1, server.Connections);
        Assert.Contains("QUIT", server.Commands);
        Assert.All(await database.AllAsync<OutboxMail>(), mail => Assert.Equal(OutboxState.Sent, mail.State));
    }

    private static Task WriteAsync(TestDatabase database) => database.WithAsync(async (IServiceProvider scope) =>
    {
        scope.GetRequiredService<OutboxWriter>()
            .Add(EverythingLetter.Sample, new Recipient("Anna", EmailAddress.Parse("anna@amt.example")));
        await scope.GetRequiredService<AppDb>().SaveChangesAsync(Cancel);
    });

    /// <summary>Well before the next look at the outbox would find it.</summary>
    private static async Task ArrivedAsync(ScriptedSmtpServer server, int count)
    {
        var waited = Stopwatch.StartNew();
        while (server.Letters.Count < count)
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(4), "The letter waits for the next look.");
            await Task.Delay(10, Cancel);
        }
    }
}
