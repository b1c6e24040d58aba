using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Storage;

public sealed class UnitOfWorkTests
{
    [Theory, EveryProvider]
    public async Task Left_without_a_commit_it_leaves_nothing_and_sends_nothing(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();

        await database.WithDbAsync(async db =>
        {
            await using var work = await db.BeginWriteAsync(CancellationToken.None);
            db.Add(edition);
            db.Add(Letter());
            new AuditLog(db, database.Clock).Record(Actor.System, "edition.created", edition.Id);
            await db.SaveChangesAsync();
        });

        Assert.Empty(await database.AllAsync<Edition>());
        Assert.Empty(await database.LettersAsync());
        Assert.Empty(await database.AllAsync<AuditEntry>());
    }

    [Theory, EveryProvider]
    public async Task Committed_it_leaves_everything(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();

        await database.WithDbAsync(async db =>
        {
            await using var work = await db.BeginWriteAsync(CancellationToken.None);
            db.Add(edition);
            db.Add(Letter());
            await db.SaveChangesAsync();
            await work.CommitAsync(CancellationToken.None);
        });

        Assert.Single(await database.AllAsync<Edition>());
        Assert.Single(await database.LettersAsync());
    }

    [Theory, EveryProvider]
    public async Task A_failed_save_keeps_no_part_of_it(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition, TestData.Registration(edition, email: "ada@amt.example"));

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            database.ArrangeAsync(Letter(), TestData.Registration(edition, email: "ADA@amt.example")));

        Assert.Empty(await database.LettersAsync());
        Assert.Single(await database.AllAsync<Registration>());
    }

    [Theory, EveryProvider]
    public async Task A_local_time_is_never_stored(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var local = DateTime.SpecifyKind(TestData.Now.AddDays(30), DateTimeKind.Local);

        var failure = await Record.ExceptionAsync(() => database.ArrangeAsync(TestData.Edition(startUtc: local)));

        Assert.Contains("use UTC", (failure?.InnerException ?? failure)?.Message, StringComparison.Ordinal);
    }

    [Theory, EveryProvider]
    public async Task What_is_read_back_is_utc(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);

        var stored = Assert.Single(await database.AllAsync<Edition>());

        Assert.Equal(edition.StartUtc, stored.StartUtc);
        Assert.Equal(DateTimeKind.Utc, stored.StartUtc.Kind);
    }

    private static OutboxMail Letter() => new()
    {
        Kind = "TestLetter",
        Priority = LetterPriority.Personal,
        ToName = "Ada",
        ToAddress = "ada@amt.example",
        Subject = "Probe",
        Text = "Probe",
        Html = "<p>Probe</p>",
        QueuedUtc = TestData.Now,
        NextAttemptUtc = TestData.Now,
    };
}
