using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Meeting;

public sealed class EditionRoomEditorTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Edition _edition = TestData.Edition();

    [Fact]
    public async Task Whoever_saves_on_top_of_another_is_told()
    {
        await using var world = await WorldAsync();

        Assert.Equal(EditionRoomOutcome.Saved, await EditAsync(world, version: 0, "https://eins.example/"));
        Assert.Equal(EditionRoomOutcome.Saved, await EditAsync(world, version: 0, "https://zwei.example/"));
        Assert.Equal(EditionRoomOutcome.Outdated, await EditAsync(world, version: 0, "https://drei.example/"));
        Assert.Equal("https://zwei.example/", Assert.Single(await world.AllAsync<EditionRoom>()).Address);
    }

    [Fact]
    public async Task The_log_names_what_was_changed_and_holds_no_address()
    {
        await using var world = await WorldAsync();
        await EditAsync(world, version: 0, "https://eins.example/");
        await EditAsync(world, version: 0, "https://zwei.example/");

        var entries = await world.AllAsync<AuditEntry>();

        Assert.Equal(["room.edited", "room.edited"], entries.Select(entry => entry.Action));
        Assert.Contains("Address", entries.MaxBy(entry => entry.Id)!.Details, StringComparison.Ordinal);
        Assert.All(entries, entry => Assert.DoesNotContain("example", entry.Details ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_host_does_holds_whatever_others_have_saved_meanwhile()
    {
        await using var world = await WorldAsync();
        await EditAsync(world, version: 0, "https://eins.example/", fallback: "Rufen Sie an.");

        await world.WithAsync((EditionRoomEditor e) => e.SetDoorsAsync(_edition.Id, DoorsMode.Open, RegistrationWorld.Organizer, None));
        await world.WithAsync((EditionRoomEditor e) => e.ShowFallbackAsync(_edition.Id, true, RegistrationWorld.Organizer, None));
        await world.WithAsync((EditionRoomEditor e) => e.PostNoticeAsync(_edition.Id, "Gleich!", RegistrationWorld.Organizer, None));

        var room = Assert.Single(await world.AllAsync<EditionRoom>());
        Assert.Equal((DoorsMode.Open, true, "Gleich!"), (room.Doors, room.FallbackIsShown, room.Notice));
        Assert.Equal("https://eins.example/", room.Address);
    }

    [Fact]
    public async Task The_same_button_pressed_twice_is_one_change()
    {
        await using var world = await WorldAsync();
        await EditAsync(world, version: 0, "https://eins.example/");

        await world.WithAsync((EditionRoomEditor e) => e.SetDoorsAsync(_edition.Id, DoorsMode.Open, RegistrationWorld.Organizer, None));
        await world.WithAsync((EditionRoomEditor e) => e.SetDoorsAsync(_edition.Id, DoorsMode.Open, RegistrationWorld.Organizer, None));

        Assert.Single(await world.AllAsync<AuditEntry>(), entry => entry.Action == "room.doors-set");
    }

    [Fact]
    public async Task A_fallback_that_is_not_prepared_is_not_shown()
    {
        await using var world = await WorldAsync();

        await world.WithAsync((EditionRoomEditor e) => e.ShowFallbackAsync(_edition.Id, true, RegistrationWorld.Organizer, None));

        Assert.False(Assert.Single(await world.AllAsync<EditionRoom>()).FallbackIsShown);
    }

    private async Task<TestDatabase> WorldAsync()
    {
        var world = await TestDatabase.CreateAsync();
        await world.ArrangeAsync(_edition);
        return world;
    }

    private Task<EditionRoomOutcome> EditAsync(TestDatabase world, int version, string address, string? fallback = null) =>
        world.WithAsync((EditionRoomEditor editor) => editor.EditAsync(
            _edition.Id, version, new EditionRoomDraft(address, null, 30, fallback, null), RegistrationWorld.Organizer, None));
}
