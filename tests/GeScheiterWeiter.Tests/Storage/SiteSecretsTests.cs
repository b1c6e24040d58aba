using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Keys;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>The secret digests are made with is made once, and is the same for good.</summary>
public sealed class SiteSecretsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EveryProvider]
    public async Task Many_who_need_it_at_once_make_one(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);

        var digests = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            // As on an instance of its own, which knows nothing yet.
            world.Services.GetRequiredService<KnownSiteSecrets>().All = null;
            return Convert.ToHexString((await KeysAsync(world)).DigestOf([1]));
        })));

        Assert.Single(await world.AllAsync<SiteSecret>());
        Assert.Single(digests.Distinct());
    }

    [Fact]
    public async Task Keys_of_one_purpose_are_not_those_of_another_and_none_lies_in_the_database()
    {
        await using var world = await TestDatabase.CreateAsync();

        var (one, other) = (await KeysAsync(world, "eins"), await KeysAsync(world, "zwei"));

        Assert.NotEqual(one.DigestOf([1]), other.DigestOf([1]));
        Assert.StartsWith("CfDJ8", Assert.Single(await world.AllAsync<SiteSecret>()).Protected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_cannot_be_read_gives_way_to_a_new_one_and_counts_again_when_it_can()
    {
        await using var world = await TestDatabase.CreateAsync();
        var known = world.Services.GetRequiredService<KnownSiteSecrets>();
        var before = (await KeysAsync(world)).DigestOf([1]);
        var stored = Assert.Single(await world.AllAsync<SiteSecret>()).Protected;

        await StoreAsync(world, "CfDJ8-kaputt");
        known.All = null;
        var lost = await KeysAsync(world);
        Assert.Equal(1, lost.Count);
        Assert.NotEqual(before, lost.DigestOf([1]));
        await StoreAsync(world, stored);
        known.All = null;
        var back = await KeysAsync(world);

        Assert.Equal(2, back.Count);
        Assert.Equal(lost.DigestOf([1]), back.DigestOf([1]));
        Assert.Contains(back.DigestsOf([1]), digest => digest.SequenceEqual(before));
    }

    [Fact]
    public async Task It_is_not_asked_for_within_a_change()
    {
        await using var world = await TestDatabase.CreateAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => world.WithAsync(async (IServiceProvider services) =>
        {
            var secrets = services.GetRequiredService<SiteSecrets>();
            await services.GetRequiredService<AppDb>().WriteAsync(() => secrets.KeysAsync("zweck", None), None);
        }));
    }

    private static Task<DigestKeys> KeysAsync(TestDatabase world, string purpose = "zweck") =>
        world.WithAsync((SiteSecrets secrets) => secrets.KeysAsync(purpose, None));

    private static Task<int> StoreAsync(TestDatabase world, string text) => world.WithDbAsync(db => db.Set<SiteSecret>()
        .Where(secret => secret.Number == 1).ExecuteUpdateAsync(set => set.SetProperty(secret => secret.Protected, text)));
}
