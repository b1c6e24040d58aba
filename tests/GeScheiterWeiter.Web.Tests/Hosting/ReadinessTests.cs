using System.Net;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Hosting;

/// <summary>The site says itself when it cannot work, and when it can again, without a restart.</summary>
public sealed class ReadinessTests : IDisposable
{
    private const string Ready = "/health/ready";
    private const int Full = 13;
    private readonly TestSite _site = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_healthy_site_is_ready_and_asking_leaves_nothing_behind()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => StatusAsync()));

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Empty(await _site.AllAsync<OutboxMail>());
    }

    [Fact]
    public async Task Somebody_elses_lock_makes_it_unready_until_it_is_gone()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync());
        await using var other = new SqliteConnection($"Data Source={_site.DatabaseFile};Pooling=False");
        await other.OpenAsync(Cancel);
        await using (var transaction = other.BeginTransaction(deferred: false))
        {
            var answers = await Task.WhenAll(StatusAsync(), StatusAsync());

            Assert.All(answers, status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync());
            using var visitor = _site.NewVisitor();
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/live")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync());
    }

    [Fact]
    public async Task A_full_disk_makes_it_unready_until_there_is_room()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync());
        await LimitAsync("PRAGMA max_page_count = 1");
        await FillUpAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync());

        await LimitAsync("PRAGMA max_page_count = 1000000");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync());
    }

    [Fact]
    public async Task A_key_that_cannot_be_read_makes_it_unready_until_its_row_is_deleted()
    {
        using var site = new SiteWithSpoiltKey();
        using var visitor = site.NewVisitor();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(site));
        Assert.Equal(HttpStatusCode.InternalServerError, (await visitor.GetAsync("/admin/anmelden")).Status);

        await site.WithDbAsync(db => db.DataProtectionKeys.ExecuteDeleteAsync(Cancel));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/admin/anmelden")).Status);
    }

    [Fact]
    public async Task What_is_wrong_stands_in_the_log_and_not_in_the_answer()
    {
        using var site = new SiteWithSpoiltKey();
        using var visitor = site.NewVisitor();

        Assert.Equal("Unhealthy", (await visitor.GetAsync(Ready)).Body);
        Assert.Contains("The Data Protection keys cannot be used", site.ReadLog(), StringComparison.Ordinal);
    }

    private Task<HttpStatusCode> StatusAsync() => StatusAsync(_site);

    private static async Task<HttpStatusCode> StatusAsync(TestSite site)
    {
        using var visitor = site.NewVisitor();
        return (await visitor.GetAsync(Ready)).Status;
    }

    /// <summary>The writers' own connection: it is the one that stays.</summary>
    private Task LimitAsync(string pragma) => _site.WithDbAsync(async db =>
    {
        await using var transaction = await db.BeginWriteAsync(Cancel);
        await db.Database.ExecuteSqlRawAsync(pragma, Cancel);
        await transaction.CommitAsync(Cancel);
    });

    private static OutboxMail Filling() => new()
    {
        Kind = "Filling",
        Priority = LetterPriority.Broadcast,
        ToName = "",
        ToAddress = "",
        Subject = "",
        Text = new string('.', 2048),
        Html = "",
        QueuedUtc = TestData.Now,
        NextAttemptUtc = TestData.Now,
    };

    private async Task FillUpAsync()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            for (var letter = 0; letter < 1000; letter++)
                await _site.ArrangeAsync(Filling());
        });
        Assert.Equal(Full, Assert.IsType<SqliteException>(failure.GetBaseException()).SqliteErrorCode);
    }

    /// <summary>A running site keeps the keys it has read: this one meets the spoilt row at its start.</summary>
    private sealed class SiteWithSpoiltKey : TestSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO DataProtectionKeys (FriendlyName, Xml) VALUES ('spoilt', '<key id=')";
            command.ExecuteNonQuery();
        }
    }
}
