using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace GeScheiterWeiter.Tests.Audit;

public sealed class AuditChainTests
{
    [Theory]
    [InlineData("B94D52C0E598869A108F1552EC52EBEF960DCD468D3A65F5063712F60FE85DD6", true)]
    [InlineData("b94d52c0e598869a108f1552ec52ebef960dcd468d3a65f5063712f60fe85dd6", true)]
    [InlineData("B94D52C0E598869A108F1552EC52EBEF960DCD468D3A65F5063712F60FE85DD", false)]
    [InlineData("--all", false)]
    [InlineData("", false)]
    public void A_slip_of_whoever_types_is_no_seal(string text, bool isHash) => Assert.Equal(isHash, AuditChain.IsHash(text));

    [Fact]
    public async Task An_untouched_log_is_intact()
    {
        await using var world = await SealedWorldAsync();

        var finding = await VerifyAsync(world);

        Assert.Null(finding.FirstBreak);
        Assert.Equal(6, finding.SealedEntries);
        Assert.Equal(0, finding.UnsealedEntries);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET Action = 'edition.published' WHERE Id = 2")]
    [InlineData("UPDATE AuditEntries SET Details = '{{}}' WHERE Id = 4")]
    [InlineData("UPDATE AuditEntries SET AtUtc = '2020-01-01 00:00:00' WHERE Id = 1")]
    [InlineData("UPDATE AuditEntries SET ActorKind = 'System' WHERE Id = 5")]
    [InlineData("DELETE FROM AuditEntries WHERE Id = 3")]
    [InlineData("DELETE FROM AuditEntries WHERE Id = 6")]
    [InlineData("DELETE FROM AuditEntries WHERE Id = 1")]
    [InlineData("UPDATE AuditEntries SET Id = 100 WHERE Id = 6")]
    [InlineData(
        "DELETE FROM AuditEntries WHERE Id = 3; INSERT INTO AuditEntries (Id, AtUtc, ActorKind, Action, SubjectKind) VALUES (3, "
        + "'2026-01-01 00:00:00', 'System', 'x.y', 'x')")]
    [InlineData(
        "INSERT INTO AuditEntries (Id, AtUtc, ActorKind, Action, SubjectKind) VALUES (0, '2026-01-01 00:00:00', 'System', 'x.y', 'x'); "
        + "UPDATE AuditEntries SET Id = -Id WHERE Id IN (1); UPDATE AuditEntries SET Id = 1 WHERE Id = 0")]
    [InlineData("UPDATE AuditSeals SET Hash = zeroblob(32) WHERE Id = 1")]
    [InlineData("DELETE FROM AuditSeals WHERE Id = 1")]
    public async Task Whatever_is_changed_past_the_site_is_found(string tampering)
    {
        await using var world = await SealedWorldAsync();
        await world.WithDbAsync(async db =>
        {
            await DropTriggersAsync(db);
            await db.Database.ExecuteSqlRawAsync(tampering);
            await AuditTriggers.CreateAsync(db, CancellationToken.None);
        });

        Assert.NotNull((await VerifyAsync(world)).FirstBreak);
    }

    [Theory]
    [InlineData("DELETE FROM AuditSeals; UPDATE AuditEntries SET Details = NULL WHERE Id = 2")]
    [InlineData("DELETE FROM AuditSeals WHERE Id = 2; DELETE FROM AuditEntries WHERE Id > 3")]
    [InlineData("DELETE FROM AuditSeals WHERE Id = 2; UPDATE AuditEntries SET Details = NULL WHERE Id = 5")]
    public async Task A_seal_noted_elsewhere_exposes_a_chain_that_was_cut_and_made_anew(string tampering)
    {
        await using var world = await SealedWorldAsync();
        var noted = (await VerifyAsync(world)).LastHash;
        await world.WithDbAsync(async db =>
        {
            await DropTriggersAsync(db);
            await db.Database.ExecuteSqlRawAsync(tampering);
            await AuditTriggers.CreateAsync(db, CancellationToken.None);
        });
        await SealAsync(world);

        Assert.Null((await VerifyAsync(world)).FirstBreak);
        Assert.NotNull((await VerifyAsync(world, noted)).FirstBreak);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET Action = 'x.y'")]
    [InlineData("DELETE FROM AuditEntries")]
    [InlineData("UPDATE AuditSeals SET EntryCount = 0")]
    [InlineData("DELETE FROM AuditSeals")]
    [InlineData("INSERT OR REPLACE INTO AuditEntries SELECT * FROM AuditEntries")]
    [InlineData(
        "REPLACE INTO AuditEntries (Id, AtUtc, ActorKind, Action, SubjectKind) SELECT Id, AtUtc, ActorKind, 'x.y', "
        + "SubjectKind FROM AuditEntries")]
    [InlineData("INSERT OR REPLACE INTO AuditSeals SELECT * FROM AuditSeals")]
    [InlineData(
        "REPLACE INTO AuditSeals (FirstEntryId, LastEntryId, EntryCount, Hash, SealedUtc) SELECT FirstEntryId, LastEntryId, 0, Hash, "
        + "SealedUtc FROM AuditSeals")]
    public async Task The_database_refuses_to_change_the_log(string statement)
    {
        await using var world = await SealedWorldAsync();

        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => world.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(statement)));

        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_itself_cannot_change_an_entry()
    {
        await using var world = await SealedWorldAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => world.WithDbAsync(async db =>
        {
            db.Remove(await db.Set<AuditEntry>().FirstAsync());
            await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task An_entry_younger_than_a_minute_waits_for_its_seal()
    {
        await using var world = await TestDatabase.CreateAsync();
        await RecordAsync(world, 1);
        world.Clock.Advance(TimeSpan.FromSeconds(59));
        await SealAsync(world);
        Assert.Empty(await world.AllAsync<AuditSeal>());
        Assert.Equal(1, (await VerifyAsync(world)).UnsealedEntries);

        world.Clock.Advance(TimeSpan.FromSeconds(2));
        await SealAsync(world);
        await SealAsync(world);
        Assert.Single(await world.AllAsync<AuditSeal>());
    }

    [Fact]
    public async Task Missing_triggers_are_reported()
    {
        await using var world = await SealedWorldAsync();
        await world.WithDbAsync(DropTriggersAsync);

        Assert.Contains("triggers", (await VerifyAsync(world)).FirstBreak, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_clock_is_set_back_sealing_goes_on()
    {
        await using var world = await TestDatabase.CreateAsync();
        await RecordAsync(world, 2);
        world.Clock.AdjustTime(world.Clock.GetUtcNow() - TimeSpan.FromHours(3));

        await SealAsync(world);

        Assert.Single(await world.AllAsync<AuditSeal>());
        var finding = await VerifyAsync(world);
        Assert.Null(finding.FirstBreak);
        Assert.Equal(0, finding.UnsealedEntries);
    }

    /// <summary>Two seals over three entries each.</summary>
    private static async Task<TestDatabase> SealedWorldAsync()
    {
        var world = await TestDatabase.CreateAsync();
        for (var i = 0; i < 2; i++)
        {
            await RecordAsync(world, 3);
            world.Clock.Advance(TimeSpan.FromMinutes(2));
            await SealAsync(world);
        }

        return world;
    }

    private static Task RecordAsync(TestDatabase world, int count) => world.WithDbAsync(async db =>
    {
        var log = new AuditLog(db, world.Clock);
        for (var i = 0; i < count; i++)
        {
            log.Record(Actor.Organizer(Guid.CreateVersion7()), "edition.edited", Guid.CreateVersion7(), details: new { capacity = i });
            await db.SaveChangesAsync();
        }
    });

    private static Task SealAsync(TestDatabase world) =>
        world.WithDbAsync(db => new AuditSealing(db, world.Clock, NullLogger<AuditSealing>.Instance).RunAsync(CancellationToken.None));

    private static Task<AuditFinding> VerifyAsync(TestDatabase world, string? noted = null) =>
        world.WithAsync((AuditVerification verification) => verification.VerifyAsync(noted, CancellationToken.None));

    private static async Task DropTriggersAsync(AppDb db) => await db.Database.ExecuteSqlRawAsync(
        """
        DROP TRIGGER AuditEntries_append_only_UPDATE; DROP TRIGGER AuditEntries_append_only_DELETE; DROP TRIGGER AuditEntries_append_only_INSERT;
        DROP TRIGGER AuditSeals_append_only_UPDATE; DROP TRIGGER AuditSeals_append_only_DELETE; DROP TRIGGER AuditSeals_append_only_INSERT;
        """);
}
