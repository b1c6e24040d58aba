using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Proposals;

public sealed class TellerDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EveryProvider]
    public async Task A_tandem_is_incomplete_until_the_other_says_yes(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        var token = await world.ProposeAndConfirmAsync(tandem: true);
        Assert.True((await world.ProposalAsync()).IsIncomplete);

        var invited = await world.InviteAsync(token);
        Assert.Equal(ProposalOutcome.Unfinished, await world.WriteAsync(token, ProposalWorld.Told(tandem: true), submits: true));
        Assert.Equal([SubmissionGap.Answer], (await world.ProposalAsync()).Gaps());
        Assert.Equal(TellerOutcome.Done, await world.AgreeAsync(invited));

        Assert.False((await world.ProposalAsync()).IsIncomplete);
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.SubmitAsync(invited, None)));
        Assert.Equal(["ProposalRequested", "TellerNews", "ProposalSubmitted"], await world.KindsAsync(ProposalWorld.Anna));
        Assert.Equal(["TellerInvited", "ProposalSubmitted"], await world.KindsAsync(ProposalWorld.Ben));
    }

    [Fact]
    public async Task Two_of_one_side_make_no_tandem_but_may_submit()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync(tandem: true);
        await world.AgreeAsync(await world.InviteAsync(token), SpeakerSide.Administration);

        Assert.Equal(ProposalOutcome.Done, await world.WriteAsync(token, ProposalWorld.Told(tandem: true), submits: true));

        Assert.True((await world.ProposalAsync()).IsIncomplete);
    }

    [Theory, EveryProvider]
    public async Task Whoever_leaves_makes_it_incomplete_again_and_the_last_one_stays(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        var token = await world.ProposeAndConfirmAsync(tandem: true);
        var invited = await world.InviteAsync(token);
        await world.AgreeAsync(invited);
        await world.WriteAsync(token, ProposalWorld.Told(tandem: true), submits: true);

        Assert.Equal(TellerOutcome.Done, await world.AskAsync(desk => desk.LeaveAsync(invited, None)));
        Assert.Equal(TellerOutcome.LastTeller, await world.AskAsync(desk => desk.LeaveAsync(token, None)));

        var proposal = await world.ProposalAsync();
        Assert.True(proposal.IsIncomplete);
        Assert.Equal(ProposalState.Submitted, proposal.State);
        Assert.Equal(ProposalOutcome.UnknownLink, await world.DoAsync(desk => desk.WithdrawAsync(invited, None)));
        Assert.Equal("TellerNews", (await world.KindsAsync(ProposalWorld.Anna)).Last());
    }

    [Fact]
    public async Task Whoever_says_no_is_asked_by_nobody_again_and_forgotten_after_thirty_days_or_at_once()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();
        var invited = await world.InviteAsync(token);
        Assert.Equal(TellerOutcome.NotNow, await world.AskAsync(desk => desk.ForgetAsync(invited, None)));
        Assert.Equal(TellerOutcome.Done, await world.AskAsync(desk => desk.DeclineAsync(invited, None)));
        Assert.Equal(TellerOutcome.NotNow, await world.AgreeAsync(invited));
        world.Database.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(TellerOutcome.KnownAddress, await world.TryInviteAsync(token, ProposalWorld.Ben));

        Assert.Equal(TellerOutcome.Done, await world.AskAsync(desk => desk.ForgetAsync(invited, None)));
        Assert.Single((await world.ProposalAsync()).Tellers);
        Assert.Empty(await world.Database.LettersAsync(ProposalWorld.Ben));

        var second = await world.InviteAsync(token);
        await world.AskAsync(desk => desk.DeclineAsync(second, None));
        await world.InviteAsync(token, "stumm@firma.example");
        world.Database.Clock.Advance(new Retention().UnwillingTellers);
        await world.CleanUpAsync();
        Assert.Equal(ProposalWorld.Anna, Assert.Single((await world.ProposalAsync()).Tellers).Email);
        Assert.Empty(await world.Database.LettersAsync("stumm@firma.example"));
    }

    [Fact]
    public async Task The_letter_to_somebody_who_has_not_asked_for_it_says_who_asks_and_nothing_one_could_follow()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();
        await world.AskAsync(desk => desk.DescribeAsync(
            token, new TellerDetails("Anna www.boese.example/gewinn <b>", null, null, SpeakerSide.Other), Release.NotSaid, null, None));

        await world.InviteAsync(token);

        var letter = Assert.Single(await world.Database.LettersAsync(ProposalWorld.Ben));
        Assert.Contains("Anna", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("boese.example", letter.Text + letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", letter.Subject + letter.Text + letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben Berater", letter.Subject + letter.Text + letter.Html, StringComparison.Ordinal);
        Assert.Equal("", letter.Mail.ToName);
    }

    [Theory]
    [InlineData("Dr. Ada Lovelace-Byron", "Dr. Ada Lovelace-Byron")]
    [InlineData("Dr.Ada", "Dr. Ada")]
    [InlineData("https://boese.example/x", "https boese. example x")]
    [InlineData("anna@boese.example", "anna boese. example")]
    [InlineData("Rufen Sie 0900 1234567", "Rufen Sie")]
    [InlineData("[hier](x)", "hier x")]
    [InlineData("://", "Jemand")]
    public void A_name_in_such_a_letter_is_nothing_one_could_follow(string typed, string written) =>
        Assert.Equal(written, PlainName.Of(typed));

    [Fact]
    public async Task Three_more_may_tell_it_and_ten_letters_is_all_there_is()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();
        for (var number = 1; number <= Proposal.MostFurtherTellers; number++)
            await world.InviteAsync(token, $"person{number}@amt.example");
        Assert.Equal(TellerOutcome.NoPlaceLeft, await world.TryInviteAsync(token, "viel@amt.example"));

        for (var number = Proposal.MostFurtherTellers; number < Proposal.MostInvitations; number++)
        {
            var asked = (await world.ProposalAsync()).Tellers.First(teller => teller.Answer == TellerAnswer.Asked).Id;
            Assert.Equal(TellerOutcome.Done, await world.AskAsync(desk => desk.TakeInvitationBackAsync(token, asked, None)));
            await world.InviteAsync(token, $"weitere{number}@amt.example");
        }

        var last = (await world.ProposalAsync()).Tellers.First(teller => teller.Answer == TellerAnswer.Asked).Id;
        await world.AskAsync(desk => desk.TakeInvitationBackAsync(token, last, None));
        Assert.Equal(TellerOutcome.NoPlaceLeft, await world.TryInviteAsync(token, "zuviel@amt.example"));
    }

    [Fact]
    public async Task A_mailbox_that_was_just_written_to_is_left_in_peace()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();
        await world.InviteAsync(token);
        var asked = (await world.ProposalAsync()).Tellers.Single(teller => teller.Answer == TellerAnswer.Asked).Id;
        await world.AskAsync(desk => desk.TakeInvitationBackAsync(token, asked, None));

        Assert.Equal(TellerOutcome.TooSoon, await world.TryInviteAsync(token, ProposalWorld.Ben));
        Assert.Single((await world.ProposalAsync()).Tellers);
    }

    [Fact]
    public async Task What_an_employer_says_is_kept_with_its_day_and_the_log_names_only_the_fields()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();
        var details = new TellerDetails("Anna Amt", "Stadt", "Leitung", SpeakerSide.Administration);
        var day = DateOnly.FromDateTime(world.Now);

        await world.AskAsync(desk => desk.DescribeAsync(token, details, Release.Granted, day, None));
        var teller = Assert.Single((await world.ProposalAsync()).Tellers);
        Assert.Equal((Release.Granted, day), (teller.Release, teller.ReleaseOn));
        await world.AskAsync(desk => desk.DescribeAsync(token, details, Release.NotNeeded, day, None));
        Assert.Null(Assert.Single((await world.ProposalAsync()).Tellers).ReleaseOn);

        Assert.DoesNotContain(
            await world.Database.AllAsync<GeScheiterWeiter.Audit.AuditEntry>(),
            entry => entry.Details?.Contains("Leitung", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_link_of_a_teller_opens_nothing_else()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();

        Assert.Null(await world.Database.WithAsync(
            (GeScheiterWeiter.Registrations.RegistrationTokens tokens) => tokens.FindParticipantAsync(token, None)));
        Assert.Equal(TellerOutcome.UnknownLink, await world.AskAsync(desk => desk.DeclineAsync(SecretToken.Create(), None)));
    }
}
