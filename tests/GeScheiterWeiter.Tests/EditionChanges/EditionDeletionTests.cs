using GeScheiterWeiter.Audit;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using NetVips;

namespace GeScheiterWeiter.Tests.EditionChanges;

public sealed class EditionDeletionTests
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task A_draft_goes_with_its_talks_partners_and_logos_and_leaves_the_speakers(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (draft, other) = (TestData.Edition(state: EditionState.Draft), TestData.Edition());
        var partner = TestData.Partner(draft);
        await world.ArrangeAsync(
            draft, other, partner, TestData.Talk(draft, TestData.Speaker()), TestData.Talk(other), TestData.Partner(other));
        await world.WithAsync((PartnerLogoEditor logo) => logo.ReplaceAsync(
            draft.Id, partner.Id, new PictureUpload(Image.Black(400, 200).PngsaveBuffer(), "Logo", PictureFocus.Centre),
            Organizer, CancellationToken.None));

        Assert.Equal(EditionDeletionOutcome.Deleted, await DeleteAsync(world, draft));

        Assert.Equal(other.Id, Assert.Single(await world.AllAsync<Edition>()).Id);
        Assert.Equal(other.Id, Assert.Single(await world.AllAsync<Talk>()).EditionId);
        Assert.Equal(other.Id, Assert.Single(await world.AllAsync<Partner>()).EditionId);
        Assert.Empty(await world.AllAsync<Picture>());
        Assert.Single(await world.AllAsync<Speaker>());
        var entry = (await world.AllAsync<AuditEntry>()).Single(e => e.Action == "edition.deleted");
        Assert.Contains(draft.Name, entry.Details, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EditionState.Announced)]
    [InlineData(EditionState.ProgrammeSettled)]
    [InlineData(EditionState.Cancelled)]
    public async Task What_is_or_was_public_stays(EditionState state)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: state);
        await world.ArrangeAsync(edition);

        Assert.Equal(EditionDeletionOutcome.NotADraft, await DeleteAsync(world, edition));
        Assert.Single(await world.AllAsync<Edition>());
        Assert.Empty(await world.AllAsync<AuditEntry>());
    }

    [Fact]
    public async Task A_draft_with_somebody_in_it_stays()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: EditionState.Draft);
        await world.ArrangeAsync(edition, TestData.Registration(edition));

        Assert.Equal(EditionDeletionOutcome.HasRegistrations, await DeleteAsync(world, edition));
        Assert.Single(await world.AllAsync<Registration>());
    }

    private static Task<EditionDeletionOutcome?> DeleteAsync(TestDatabase world, Edition edition) =>
        world.WithAsync((EditionDeletion deletion) => deletion.DeleteAsync(edition.Id, Organizer, CancellationToken.None));
}
