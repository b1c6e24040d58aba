using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Folding;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Storage.Folding;

public sealed class FoldingBackfillTests
{
    private static readonly string[] Tables = ["Registrations", "Speakers", "OutboxMails"];

    [Theory, EveryProvider]
    public async Task What_an_earlier_version_has_folded_is_folded_anew_and_nobody_notices(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, TestData.Registration(edition, name: "Anna Müller"));
        await world.ArrangeAsync(TestData.Speaker("Jörg Mueller"), LetterTo("Łukasz Groß"));
        foreach (var table in Tables)
        {
            var sql = $"UPDATE {table} SET SearchText = 'alt', FoldingVersion = 0";
            await world.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(sql));
        }

        await world.BackfillAsync();

        Assert.Equal(
            1,
            await world.WithDbAsync(
                db => db.Set<Registration>().CountAsync(r => r.SearchText.Contains("muller") && r.FoldingVersion == FoldedText.Version)));
        Assert.Equal(1, await world.WithDbAsync(db => db.Set<OutboxMail>().CountAsync(m => m.SearchText.Contains("lukasz gross"))));
        Assert.Equal(
            1,
            await world.WithDbAsync(db => db.Set<Speaker>()
                .CountAsync(s => s.SearchText.Contains("muller") && s.SortName == "jorg mueller" && s.Version == 0)));
    }

    [Fact]
    public void Everything_that_is_folded_says_so()
    {
        using var db = DesignModel.Open(StorageProvider.Sqlite);

        var columns = db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
            .Where(property => property.Name is "SearchText" || property.Name.StartsWith("Sort", StringComparison.Ordinal)).ToList();

        Assert.Equal(9, columns.Count);
        Assert.All(columns, column => Assert.True(
            column.PropertyInfo!.IsDefined(typeof(FoldedAttribute), false)
            && column.DeclaringType.ClrType.GetInterfaces()
                .Any(type => type.Name.StartsWith(nameof(IKeepsFoldedText<>), StringComparison.Ordinal)), column.Name));
    }

    private static OutboxMail LetterTo(string name) => new()
    {
        Kind = "Test",
        Priority = LetterPriority.Personal,
        ToName = name,
        ToAddress = "jemand@stadt.example",
        Subject = "Ein Betreff",
        Text = "Text",
        Html = "<p>Text</p>",
        QueuedUtc = TestData.Now,
        NextAttemptUtc = TestData.Now,
    };
}
