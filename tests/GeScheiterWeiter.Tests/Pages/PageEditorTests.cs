using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Pages;

public sealed class PageEditorTests
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task A_page_is_rewritten_restored_and_never_overwritten(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);

        Assert.Equal(FixedPageOutcome.Saved, await SaveAsync(world, 0, "# Eins"));
        Assert.Equal(FixedPageOutcome.Outdated, await SaveAsync(world, 0, "# Zwei"));
        Assert.Equal(FixedPageOutcome.Saved, await SaveAsync(world, 1, "# Drei"));
        Assert.Equal(FixedPageOutcome.TextMissing, await SaveAsync(world, 2, "  "));
        Assert.Equal(FixedPageOutcome.TextTooLong, await SaveAsync(world, 2, new string('x', FixedPage.MaxMarkdownLength + 1)));
        Assert.Equal("# Drei", Assert.Single(await world.AllAsync<FixedPage>()).Text.Source);

        await world.WithAsync((FixedPageEditor editor) => editor.RestoreAsync("impressum", Organizer, CancellationToken.None));
        Assert.Empty(await world.AllAsync<FixedPage>());
        Assert.Equal(["page.edited", "page.edited", "page.restored"], (await world.AllAsync<AuditEntry>()).Select(e => e.Action));
    }

    [Theory, EveryProvider]
    public async Task The_operators_details_are_saved_once_and_then_changed(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);

        Assert.Equal(
            OperatorOutcome.Saved,
            await DescribeAsync(world, new OperatorDetails { Name = "Apiarista GmbH", RepresentedBy = "Erika Muster" }));
        Assert.Equal(OperatorOutcome.Outdated, await DescribeAsync(world, new OperatorDetails { Name = "Andere" }));
        Assert.Equal(
            OperatorOutcome.EmailInvalid, await DescribeAsync(world, new OperatorDetails { Version = 1, Email = "keine Adresse" }));
        Assert.Equal(
            OperatorOutcome.TextTooLong,
            await DescribeAsync(world, new OperatorDetails { Version = 1, Name = new string('x', OperatorDetails.MaxLineLength + 1) }));
        Assert.Equal(
            OperatorOutcome.Saved,
            await DescribeAsync(world, new OperatorDetails { Version = 1, Name = "Apiarista GmbH", RepresentedBy = "Max Muster" }));

        var details = Assert.Single(await world.AllAsync<OperatorDetails>());
        Assert.Equal(("Max Muster", 2), (details.RepresentedBy, details.Version));
        Assert.DoesNotContain(await world.AllAsync<AuditEntry>(), e => e.Details?.Contains("Muster", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_operators_address_is_kept_as_an_address_whatever_was_pasted()
    {
        await using var world = await TestDatabase.CreateAsync();

        Assert.Equal(
            OperatorOutcome.Saved, await DescribeAsync(world, new OperatorDetails { Email = "Info <mailto:Info@Stadt.example.>" }));

        Assert.Equal("Info@Stadt.example", Assert.Single(await world.AllAsync<OperatorDetails>()).Email);
    }

    private static Task<FixedPageOutcome> SaveAsync(TestDatabase world, int version, string markdown) =>
        world.WithAsync((FixedPageEditor editor) => editor.SaveAsync(
            "impressum", version, FixedPageText.Render(FixedPageKind.Imprint, markdown), Organizer, CancellationToken.None));

    private static Task<OperatorOutcome> DescribeAsync(TestDatabase world, OperatorDetails details) =>
        world.WithAsync((OperatorEditor editor) => editor.SaveAsync(details, Organizer, CancellationToken.None));
}
