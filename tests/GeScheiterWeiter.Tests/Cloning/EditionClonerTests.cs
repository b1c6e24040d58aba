using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Cloning;

public sealed class EditionClonerTests
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task A_clone_keeps_the_hour_on_the_clock_from_winter_to_summer(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        // 18:00 in Berlin in winter; registration closes the evening before at 20:00.
        var source = TestData.Edition(startUtc: new DateTime(2035, 2, 1, 17, 0, 0, DateTimeKind.Utc));
        source.RegistrationClosesUtc = new DateTime(2035, 1, 31, 19, 0, 0, DateTimeKind.Utc);
        await world.ArrangeAsync(source);

        var (outcome, id) = (await CloneAsync(world, source.Id, new DateTime(2035, 6, 14, 18, 0, 0)))!.Value;

        Assert.Equal(EditionOutcome.Saved, outcome);
        var clone = await world.WithDbAsync(db => db.Set<Edition>().Include(e => e.Seats).SingleAsync(e => e.Id == id));
        Assert.Equal(new DateTime(2035, 6, 14, 16, 0, 0, DateTimeKind.Utc), clone.StartUtc);
        Assert.Equal(new DateTime(2035, 6, 14, 18, 0, 0, DateTimeKind.Utc), clone.EndUtc);
        Assert.Equal(new DateTime(2035, 6, 13, 18, 0, 0, DateTimeKind.Utc), clone.RegistrationClosesUtc);
        Assert.Null(clone.RegistrationOpensUtc);
        Assert.Equal((EditionState.Draft, source.Seats.Capacity, 0), (clone.State, clone.Seats.Capacity, clone.Seats.Taken));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    public async Task Talks_come_along_when_wanted(bool withTalks, int expected)
    {
        await using var world = await TestDatabase.CreateAsync();
        var source = TestData.Edition();
        var tandem = TestData.Talk(source, TestData.Speaker(), TestData.Speaker(side: SpeakerSide.Provider));
        tandem.StartUtc = source.StartUtc.AddMinutes(10);
        await world.ArrangeAsync(source, tandem, TestData.Talk(source, TestData.Speaker()));

        var (_, id) = (await CloneAsync(world, source.Id, new DateTime(2035, 4, 11, 18, 0, 0), withTalks))!.Value;

        var talks = await world.WithDbAsync(
            db => db.Set<Talk>().Include(t => t.Speakers).Where(t => t.EditionId == id).OrderBy(t => t.Order).ToListAsync());
        Assert.Equal(expected, talks.Count);
        if (withTalks)
        {
            Assert.Equal(
                tandem.Speakers.Select(s => (s.SpeakerId, s.Order)),
                talks[0].Speakers.OrderBy(s => s.Order).Select(s => (s.SpeakerId, s.Order)));
            var clone = (await world.AllAsync<Edition>()).Single(e => e.Id == id);
            Assert.Equal(clone.StartUtc.AddMinutes(10), talks[0].StartUtc);
        }

        Assert.Equal(3, (await world.AllAsync<Speaker>()).Count);
    }

    [Fact]
    public async Task A_clones_logo_outlives_the_original()
    {
        await using var world = await TestDatabase.CreateAsync();
        var source = TestData.Edition();
        var picture = new Picture { AltText = "Logo", UploadedUtc = TestData.Now };
        picture.Variants.Add(new PictureVariant
        {
            PictureId = picture.Id,
            Hash = "abc",
            Format = PictureFormat.Webp,
            Width = 1,
            Height = 1,
            Content = [1, 2, 3],
        });
        var partner = TestData.Partner(source);
        partner.LogoId = picture.Id;
        await world.ArrangeAsync(picture, source, partner);

        var (_, id) = (await CloneAsync(world, source.Id, new DateTime(2035, 4, 11, 18, 0, 0)))!.Value;
        await world.WithAsync((PartnerEditor editor) => editor.DeleteAsync(source.Id, partner.Id, Organizer, CancellationToken.None));

        var kept = Assert.Single(await world.AllAsync<Partner>());
        Assert.Equal(id, kept.EditionId);
        Assert.Equal(kept.LogoId, Assert.Single(await world.AllAsync<Picture>()).Id);
        Assert.Equal([1, 2, 3], Assert.Single(await world.AllAsync<PictureVariant>()).Content);
    }

    [Fact]
    public async Task A_clone_needs_a_slug_of_its_own()
    {
        await using var world = await TestDatabase.CreateAsync();
        var source = TestData.Edition(slug: "kopie");
        await world.ArrangeAsync(source);

        Assert.Equal(EditionOutcome.SlugTaken, (await CloneAsync(world, source.Id, new DateTime(2035, 4, 11, 18, 0, 0)))!.Value.Outcome);
        Assert.Single(await world.AllAsync<Edition>());
        Assert.Null(await CloneAsync(world, Guid.NewGuid(), new DateTime(2035, 4, 11, 18, 0, 0)));
    }

    private static Task<(EditionOutcome Outcome, Guid Id)?> CloneAsync(
        TestDatabase world, Guid source, DateTime localStart, bool withTalks = false) =>
        world.WithAsync((EditionCloner cloner) => cloner.CloneAsync(
            source, new EditionClone { Name = "Kopie", Slug = "kopie", LocalStart = localStart, WithTalks = withTalks },
            Organizer, CancellationToken.None));
}
