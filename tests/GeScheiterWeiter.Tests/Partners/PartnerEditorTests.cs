using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using NetVips;

namespace GeScheiterWeiter.Tests.Partners;

public sealed class PartnerEditorTests
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task A_partner_is_written_changed_and_never_overwritten(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        var (outcome, id) =
            (await world.WithAsync((PartnerEditor e) => e.CreateAsync(
                edition.Id, new PartnerDraft("Bitkom", null, "Kooperation"), Organizer, CancellationToken.None)))!.Value;
        Task<PartnerOutcome?> EditAsync(int version, PartnerDraft draft) =>
            world.WithAsync((PartnerEditor e) => e.EditAsync(edition.Id, id, version, draft, Organizer, CancellationToken.None));

        Assert.Equal(PartnerOutcome.Saved, outcome);
        Assert.Equal(
            PartnerOutcome.Saved, await EditAsync(0, new PartnerDraft("Bitkom e. V.", "https://www.bitkom.example/", "Kooperation")));
        Assert.Equal(PartnerOutcome.Outdated, await EditAsync(0, new PartnerDraft("Anders", null, null)));
        Assert.Equal(PartnerOutcome.UrlInvalid, await EditAsync(1, new PartnerDraft("Bitkom", "javascript:alert(1)", null)));
        Assert.Equal(PartnerOutcome.NameMissing, await EditAsync(1, new PartnerDraft(" ", null, null)));
        Assert.Equal(
            ("Bitkom e. V.", 1),
            (Assert.Single(await world.AllAsync<Partner>()).Name, Assert.Single(await world.AllAsync<Partner>()).Version));
        Assert.Contains(
            """{"field":"Name","before":"Bitkom","after":"Bitkom e. V."}""",
            (await world.AllAsync<AuditEntry>())[^1].Details,
            StringComparison.Ordinal);
    }

    [Theory, EveryProvider]
    public async Task A_logo_goes_with_its_partner_and_the_old_one_when_it_is_replaced(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var partner = TestData.Partner(edition);
        await world.ArrangeAsync(edition, partner);
        var upload = new PictureUpload(Image.Black(400, 200).PngsaveBuffer(), "Das Logo", PictureFocus.Centre);
        Task<PictureOutcome?> ReplaceAsync(Guid editionId) =>
            world.WithAsync((PartnerLogoEditor l) => l.ReplaceAsync(editionId, partner.Id, upload, Organizer, CancellationToken.None));

        Assert.Null(await ReplaceAsync(Guid.NewGuid()));
        Assert.Equal(PictureOutcome.Developed, await ReplaceAsync(edition.Id));
        Assert.Equal(PictureOutcome.Developed, await ReplaceAsync(edition.Id));

        var picture = Assert.Single(await world.AllAsync<Picture>());
        Assert.Equal("Das Logo", picture.AltText);
        Assert.Equal(picture.Id, Assert.Single(await world.AllAsync<Partner>()).LogoId);
        Assert.All(await world.AllAsync<PictureVariant>(), v => Assert.Equal(picture.Id, v.PictureId));

        Assert.True(await world.WithAsync((PartnerEditor e) => e.DeleteAsync(edition.Id, partner.Id, Organizer, CancellationToken.None)));
        Assert.Empty(await world.AllAsync<Picture>());
        Assert.Empty(await world.AllAsync<PictureVariant>());
    }
}
