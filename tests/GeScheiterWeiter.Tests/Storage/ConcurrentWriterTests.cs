using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Storage;

public sealed class ConcurrentWriterTests
{
    private const int Writers = 32;
    private const int Rounds = 5;

    [Theory, EveryProvider]
    public async Task Many_writers_at_once_all_get_through(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: null);
        await database.ArrangeAsync(edition);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                await database.ArrangeAsync(TestData.Registration(edition));
                await TakeASeatAsync(database, edition.Id);
            }
        })));

        Assert.Equal(Writers * Rounds, (await database.AllAsync<Registration>()).Count);
        Assert.Equal(Writers * Rounds, Assert.Single(await database.AllAsync<EditionSeats>()).Taken);
    }

    /// <summary>Reads before it writes, inside one transaction: what fails under load where the write lock is taken late.</summary>
    private static Task TakeASeatAsync(TestDatabase database, Guid editionId) =>
        database.WithDbAsync(async db =>
        {
            await using var work = await db.BeginWriteAsync(CancellationToken.None);
            _ = await db.Set<EditionSeats>().AsNoTracking().SingleAsync(s => s.EditionId == editionId);
            await db.Set<EditionSeats>()
                .Where(s => s.EditionId == editionId)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Taken, s => s.Taken + 1));
            await work.CommitAsync(CancellationToken.None);
        });
}
