using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;

namespace GeScheiterWeiter.Tests.Invitations;

public sealed class InvitationCodeTests
{
    private const string Anna = "anna@amt.example";
    private const string Bernd = "bernd@amt.example";

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EveryProvider]
    public async Task Who_comes_by_the_code_counts_when_they_confirm_and_gets_a_seat_kept_for_the_list(StorageProvider provider)
    {
        await using var world = await WithCodeAsync(provider);
        await new Participant(world.Database, world.Edition, "vorher@amt.example").JoinAsync();
        await world.KeepAsync(1);
        await new Participant(world.Database, world.Edition, "wartet@amt.example").JoinAsync();

        Assert.Equal(CodeSignUpOutcome.LetterSent, await SignUpAsync(world, Anna));
        Assert.Equal(0, await UsesAsync(world));
        Assert.Equal(ConfirmationOutcome.Seated, await ConfirmAsync(world, Anna));

        Assert.Equal(1, await UsesAsync(world));
        var registration = await world.RegistrationAsync(Anna);
        Assert.Equal(
            (RegistrationState.Seated, RegistrationOrigin.Invitation, $"Code der Liste: {world.List.Name}"),
            (registration.State, registration.Origin, registration.ConsentNote));
        var invitation = await world.RowAsync(Anna);
        Assert.Equal(
            (InvitationState.Registered, true, (Guid?)registration.Id),
            (invitation.State, invitation.CameByCode, invitation.RegistrationId));
        Assert.Equal(["ConfirmationRequested", "SeatConfirmed"], (await world.Database.LettersAsync(Anna)).Select(letter => letter.Kind));
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Of_nine_who_confirm_at_once_one_has_the_last_use_and_the_others_come_like_everybody(StorageProvider provider)
    {
        await using var world = await WithCodeAsync(provider, limit: 1);
        await world.KeepAsync(2);
        string[] people = [.. Enumerable.Range(0, 9).Select(number => $"gast{number}@amt.example")];
        foreach (var person in people)
            await SignUpAsync(world, person);

        await Task.WhenAll(people.Select(person => Task.Run(() => ConfirmAsync(world, person))));

        var states = (await world.Database.AllAsync<Registration>()).CountBy(r => r.State).ToDictionary();
        Assert.Equal((1, 8), (states[RegistrationState.Seated], states[RegistrationState.Waiting]));
        Assert.Equal(1, await UsesAsync(world));
        Assert.Single(await world.Database.AllAsync<Invitation>());
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Theory]
    [InlineData(false, ConfirmationOutcome.AwaitingApproval)]
    [InlineData(true, ConfirmationOutcome.Seated)]
    public async Task A_list_may_skip_the_approval_for_its_code_too(bool skips, ConfirmationOutcome expected)
    {
        await using var world = await WithCodeAsync(arrange: (edition, list) =>
            (edition.Audience, list.SkipsApproval) = (AudienceRule.AdministrationOnly, skips));

        await SignUpAsync(world, Anna, AttendeeSide.Provider);

        Assert.Equal(expected, await ConfirmAsync(world, Anna));
    }

    [Fact]
    public async Task The_code_opens_what_is_closed_to_others_and_a_code_that_is_used_up_meanwhile_confirms_nothing_then()
    {
        await using var world = await WithCodeAsync(
            limit: 1, arrange: (edition, _) => edition.RegistrationClosesUtc = TestData.Now.AddDays(-1));
        await SignUpAsync(world, Anna);
        await SignUpAsync(world, Bernd);

        Assert.Equal(ConfirmationOutcome.Seated, await ConfirmAsync(world, Anna));
        Assert.Equal(ConfirmationOutcome.NotOpen, await ConfirmAsync(world, Bernd));

        Assert.Equal(RegistrationState.Unconfirmed, (await world.RegistrationAsync(Bernd)).State);
        Assert.Equal(CodeSignUpOutcome.NotOpen, await SignUpAsync(world, "carla@amt.example"));
        Assert.Equal(["ConfirmationRequested"], (await world.Database.LettersAsync(Bernd)).Select(letter => letter.Kind));
    }

    [Theory]
    [InlineData("renewed")]
    [InlineData("switched off")]
    [InlineData("over")]
    public async Task What_was_signed_up_by_a_code_that_ends_before_it_is_confirmed_goes_on_like_every_other(string end)
    {
        await using var world = await WithCodeAsync();
        await world.KeepAsync(2);
        await SignUpAsync(world, Anna);

        if (end == "over")
            world.Database.Clock.Advance(TimeSpan.FromDays(1));
        else
            await ChangeAsync(world, (editor, edition, list) => end == "renewed"
                ? editor.RenewAsync(edition, list, InvitationWorld.Organizer, None)
                : editor.SwitchOffAsync(edition, list, InvitationWorld.Organizer, None));

        await world.ReleaseDueAsync();

        // With the time of the code that of the kept seats is over, too.
        Assert.Equal(end == "over" ? ConfirmationOutcome.Seated : ConfirmationOutcome.Waiting, await ConfirmAsync(world, Anna));
        Assert.Empty(await world.Database.AllAsync<Invitation>());
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Fact]
    public async Task Who_is_invited_by_name_and_comes_by_the_code_counts_once()
    {
        await using var world = await WithCodeAsync();
        await world.AddAsync(Anna, Bernd);
        await world.SendAsync();
        await world.PassOnAsync(Bernd, "carla@amt.example");

        await SignUpAsync(world, "ANNA@Amt.example");
        await ConfirmAsync(world, Anna);
        await SignUpAsync(world, Bernd);
        await ConfirmAsync(world, Bernd);

        Assert.Equal((InvitationState.Registered, false), ((await world.RowAsync(Anna)).State, (await world.RowAsync(Anna)).CameByCode));
        // Whoever has given the invitation away comes like somebody nobody had invited.
        Assert.Equal(1, await UsesAsync(world));
        var figures = await world.Database.WithAsync((InvitationReader reader) => reader.FiguresOfAsync(world.List.Id, None));
        Assert.Equal((3, 3, 2, 0), (figures.People, figures.Invited, figures.Accepted, figures.ByCode));
        Assert.DoesNotContain(
            await world.Database.AllAsync<OutboxMail>(),
            mail => mail is { Kind: "Invited", State: OutboxState.Queued, ToAddress: Anna });
    }

    [Fact]
    public async Task Coming_back_by_the_code_after_giving_the_seat_back_does_not_count_twice()
    {
        await using var world = await WithCodeAsync(limit: 2);
        await SignUpAsync(world, Anna);
        await ConfirmAsync(world, Anna);
        await new Participant(world.Database, world.Edition, Anna).CancelAsync();
        world.Database.Clock.Advance(TimeSpan.FromMinutes(6));

        await SignUpAsync(world, Anna);

        Assert.Equal(ConfirmationOutcome.Seated, await ConfirmAsync(world, Anna));
        Assert.Equal(1, await UsesAsync(world));
        var figures = await world.Database.WithAsync((InvitationReader reader) => reader.FiguresOfAsync(world.List.Id, None));
        Assert.Equal((1, 0, 0, 1), (figures.People, figures.Invited, figures.Accepted, figures.ByCode));
    }

    [Fact]
    public async Task A_known_address_is_answered_like_a_new_one_and_nobody_elses_words_change()
    {
        await using var world = await WithCodeAsync();
        await new Participant(world.Database, world.Edition, Anna).JoinAsync();
        world.Database.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(CodeSignUpOutcome.LetterSent, await SignUpAsync(world, Anna));
        Assert.Equal(CodeSignUpOutcome.LetterSent, await SignUpAsync(world, Bernd));

        Assert.Equal("AlreadyRegistered", (await world.Database.LastLetterAsync(Anna)).Kind);
        Assert.Equal("Anna Beispiel", (await world.RegistrationAsync(Anna)).Name);
    }

    [Theory]
    [InlineData(EditionState.Draft, CodeSignUpOutcome.UnknownCode)]
    [InlineData(EditionState.Cancelled, CodeSignUpOutcome.NotOpen)]
    public async Task A_code_opens_nothing_that_does_not_take_place(EditionState state, CodeSignUpOutcome expected)
    {
        await using var world = await WithCodeAsync(arrange: (edition, _) => edition.State = state);

        Assert.Equal(expected, await SignUpAsync(world, Anna));
        Assert.Empty(await world.Database.LettersAsync());
    }

    [Fact]
    public async Task Renewing_keeps_who_has_come_and_the_log_holds_no_code()
    {
        await using var world = await WithCodeAsync(limit: 2);
        await SignUpAsync(world, Anna);
        await ConfirmAsync(world, Anna);
        var old = await CodeAsync(world);

        await ChangeAsync(world, (editor, edition, list) => editor.RenewAsync(edition, list, InvitationWorld.Organizer, None));
        var outcome = await world.Database.WithAsync((InvitationCodeEditor editor) => editor.SaveAsync(
            world.Edition.Id, world.List.Id, 1, TestData.Now.AddDays(2), InvitationWorld.Organizer, None));

        var code = await CodeAsync(world);
        Assert.NotEqual(old.Text, code.Text);
        Assert.Equal((InvitationCodeOutcome.Saved, 1, 1), (outcome, code.Uses, code.Limit));
        Assert.Equal(CodeSignUpOutcome.NotOpen, await SignUpAsync(world, Bernd));
        Assert.DoesNotContain(
            await world.Database.AllAsync<AuditEntry>(),
            entry => new[] { old, code }.Any(one => entry.Details?.Contains(one.Text, StringComparison.Ordinal) == true));
    }

    [Theory]
    [InlineData(0, 1, InvitationCodeOutcome.LimitInvalid)]
    [InlineData(1_000_001, 1, InvitationCodeOutcome.LimitInvalid)]
    [InlineData(5, 0, InvitationCodeOutcome.UntilInvalid)]
    [InlineData(5, 31, InvitationCodeOutcome.UntilInvalid)]
    [InlineData(5, 1, InvitationCodeOutcome.Saved)]
    public async Task A_code_is_limited_in_number_and_time(int limit, int days, InvitationCodeOutcome expected)
    {
        await using var world = await InvitationWorld.CreateAsync();

        var outcome = await world.Database.WithAsync((InvitationCodeEditor editor) => editor.SaveAsync(
            world.Edition.Id, world.List.Id, limit, TestData.Now.AddDays(days), InvitationWorld.Organizer, None));

        Assert.Equal(expected, outcome);
        Assert.Equal(expected == InvitationCodeOutcome.Saved, (await world.Database.AllAsync<InvitationCode>()).Count == 1);
    }

    [Fact]
    public async Task Erasing_somebody_who_came_by_the_code_forgets_that_too()
    {
        await using var world = await WithCodeAsync();
        await SignUpAsync(world, Anna);
        await ConfirmAsync(world, Anna);
        var registration = await world.RegistrationAsync(Anna);

        await world.Database.WithAsync((PersonErasure erasure) => erasure.EraseAsync(
            world.Edition.Id, registration.Id, InvitationWorld.Organizer, None));

        Assert.Empty(await world.Database.AllAsync<Invitation>());
        await world.DeleteListAsync();
        Assert.Empty(await world.Database.AllAsync<InvitationCode>());
    }

    [Theory]
    [InlineData("C3DF-7HJK-MNPQ")]
    [InlineData("c3df 7hjk mnpq")]
    [InlineData("c3df7hjkmnpq")]
    [InlineData(" C3DF–7HJK–MNPQ ")]
    public void A_code_is_read_however_it_was_typed(string typed)
    {
        Assert.True(CodeText.TryParse(typed, out var code));
        Assert.Equal("C3DF-7HJK-MNPQ", CodeText.Printed(code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("C3DF-7HJK-MNP")]
    [InlineData("C3DF-7HJK-MNPQQ")]
    [InlineData("C3DF-7HJK-MNPO")]
    public void What_is_no_code_is_not_read(string? typed) => Assert.False(CodeText.TryParse(typed, out _));

    [Fact]
    public void A_code_has_more_than_fifty_random_bits_and_no_letter_twice_for_the_eye()
    {
        Assert.True(CodeText.Length * Math.Log2(CodeText.Alphabet.Length) > 50);
        Assert.Equal(CodeText.Alphabet.Length, CodeText.Alphabet.Distinct().Count());
        Assert.DoesNotContain(CodeText.Alphabet, letter => "AEIOU01256LSZBV8".Contains(letter, StringComparison.Ordinal));
        Assert.True(CodeText.TryParse(CodeText.Create(), out _));
    }

    private static async Task<InvitationWorld> WithCodeAsync(
        StorageProvider provider = StorageProvider.Sqlite, int limit = 10, Action<Edition, InvitationList>? arrange = null)
    {
        var world = await InvitationWorld.CreateAsync(provider, arrange);
        await world.Database.ArrangeAsync(TestData.InvitationCode(world.List, limit));
        return world;
    }

    private static async Task<CodeSignUpOutcome> SignUpAsync(
        InvitationWorld world, string address, AttendeeSide side = AttendeeSide.Administration)
    {
        var code = await CodeAsync(world);
        return await world.Database.WithAsync((CodeSignUpDesk desk) => desk.RegisterAsync(
            CodeText.Printed(code.Text), new SignUpDetails("Gast Selbst", EmailAddress.Parse(address), "Amt", side), None));
    }

    private static async Task<ConfirmationOutcome> ConfirmAsync(InvitationWorld world, string address)
    {
        var token = await new Participant(world.Database, world.Edition, address).LastTokenAsync("/bestaetigen/");
        return (await world.Database.WithAsync((CodeConfirmationDesk desk) => desk.ConfirmAsync(token, None))).Outcome;
    }

    private static Task<bool> ChangeAsync(InvitationWorld world, Func<InvitationCodeEditor, Guid, Guid, Task<bool>> change) =>
        world.Database.WithAsync((InvitationCodeEditor editor) => change(editor, world.Edition.Id, world.List.Id));

    private static async Task<InvitationCode> CodeAsync(InvitationWorld world) =>
        Assert.Single(await world.Database.AllAsync<InvitationCode>());

    private static async Task<int> UsesAsync(InvitationWorld world) => (await CodeAsync(world)).Uses;
}
