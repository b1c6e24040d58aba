using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Proposals;

public sealed class TandemTests
{
    private const string Anna = ProposalWorld.Anna;
    private const string Ben = ProposalWorld.Ben;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task Two_who_look_are_told_of_each_other_only_when_both_have_said_yes(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        await LookingAsync(world);

        Assert.Equal(TandemIntroductionOutcome.Done, await IntroduceAsync(world));
        foreach (var (reader, other) in new[] { (Anna, Ben), (Ben, Anna) })
        {
            var asked = (await world.Database.LettersAsync(reader))[^1];
            Assert.Equal("IntroductionAsked", asked.Kind);
            Assert.DoesNotContain(other, asked.Text + asked.Html, StringComparison.Ordinal);
        }

        var (anna, ben) = (await world.TokenAsync(Anna, "/tandem/"), await world.TokenAsync(Ben, "/tandem/"));
        Assert.Equal(TandemIntroductionReply.Noted, await world.ReplyAsync(anna, saysYes: true));
        Assert.DoesNotContain("TandemIntroduced", await world.KindsAsync(Ben));
        Assert.Equal(TandemIntroductionReply.Introduced, await world.ReplyAsync(ben, saysYes: true));

        Assert.Contains(Ben, (await world.Database.LettersAsync(Anna))[^1].Text, StringComparison.Ordinal);
        Assert.Contains(Anna, (await world.Database.LettersAsync(Ben))[^1].Text, StringComparison.Ordinal);
        Assert.Equal(TandemIntroductionReply.NotNow, await world.ReplyAsync(ben, saysYes: false));
        Assert.Equal(TandemIntroductionOutcome.Known, await IntroduceAsync(world));
    }

    [Theory, EveryProvider]
    public async Task Of_two_answers_at_once_the_second_sees_the_first(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        await LookingAsync(world);
        await IntroduceAsync(world);
        var (anna, ben) = (await world.TokenAsync(Anna, "/tandem/"), await world.TokenAsync(Ben, "/tandem/"));

        var replies = await Task.WhenAll(world.ReplyAsync(anna, saysYes: true), world.ReplyAsync(ben, saysYes: true));

        Assert.Equal([TandemIntroductionReply.Noted, TandemIntroductionReply.Introduced], replies.Order());
        Assert.Single(await world.KindsAsync(Anna), kind => kind == "TandemIntroduced");
        Assert.Single(await world.KindsAsync(Ben), kind => kind == "TandemIntroduced");
    }

    [Fact]
    public async Task Nobody_learns_of_a_no()
    {
        await using var world = await ProposalWorld.CreateAsync();
        await LookingAsync(world);
        await IntroduceAsync(world);
        var (anna, ben) = (await world.TokenAsync(Anna, "/tandem/"), await world.TokenAsync(Ben, "/tandem/"));
        var letters = (await world.Database.LettersAsync()).Count;

        Assert.Equal(TandemIntroductionReply.Noted, await world.ReplyAsync(anna, saysYes: false));
        Assert.Equal(TandemIntroductionReply.Noted, await world.ReplyAsync(ben, saysYes: true));

        Assert.Equal(letters, (await world.Database.LettersAsync()).Count);
        var answers = (await world.Database.AllAsync<AuditEntry>()).Where(entry => entry.Action == "introduction.answered").ToList();
        Assert.Equal(2, answers.Count);
        Assert.All(answers, entry => Assert.Null(entry.Details));
    }

    [Fact]
    public async Task After_twenty_one_days_it_is_over()
    {
        await using var world = await ProposalWorld.CreateAsync();
        await LookingAsync(world);
        await IntroduceAsync(world);
        var (anna, ben) = (await world.TokenAsync(Anna, "/tandem/"), await world.TokenAsync(Ben, "/tandem/"));
        await world.ReplyAsync(anna, saysYes: true);

        world.Database.Clock.Advance(TandemIntroduction.Lasts);

        Assert.Equal(TandemIntroductionReply.NotNow, await world.ReplyAsync(ben, saysYes: true));
    }

    [Fact]
    public async Task Only_one_of_each_side_is_introduced_while_both_look()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var (anna, ben) = await LookingAsync(world);
        var tellers = await world.Database.AllAsync<ProposalTeller>();
        var (a, b) = (tellers.Single(t => t.Email == Anna).Id, tellers.Single(t => t.Email == Ben).Id);

        Assert.Equal(TandemIntroductionOutcome.NoTandem, await IntroduceAsync(world, b, a));
        Assert.Equal(TandemIntroductionOutcome.NotLooking, await IntroduceAsync(world, a, Guid.NewGuid()));
        await world.Database.WithAsync((TandemWishDesk desk) => desk.EndAsync(ben, None));
        Assert.Equal(TandemIntroductionOutcome.NotLooking, await IntroduceAsync(world, a, b));
        await world.WishAsync(ben);
        await world.DoAsync(desk => desk.WithdrawAsync(anna, None));
        Assert.Equal(TandemIntroductionOutcome.NotLooking, await IntroduceAsync(world, a, b));
    }

    [Fact]
    public async Task Who_has_found_the_other_side_is_in_no_pool_any_more()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var (anna, _) = await LookingAsync(world);
        Assert.Equal(2, await world.Database.WithDbAsync(db => db.OpenTandemWishes().CountAsync()));

        await world.AgreeAsync(await world.InviteAsync(anna, "clara@firma.example"));

        Assert.Equal(Ben, await world.Database.WithDbAsync(db => db.OpenTandemWishes().Select(w => w.Teller.Email).SingleAsync()));
    }

    [Theory, EveryProvider]
    public async Task An_introduction_goes_with_either_of_the_two(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        var (anna, _) = await LookingAsync(world);
        await IntroduceAsync(world);

        Assert.True(await world.Database.WithAsync((ProposalErasure erasure) => erasure.EraseAsync(anna, None)));

        Assert.Empty(await world.Database.AllAsync<TandemIntroduction>());
        Assert.Empty(await world.Database.AllAsync<TandemIntroductionToken>());
        Assert.Equal(Ben, Assert.Single(await world.Database.AllAsync<ProposalTeller>()).Email);
    }

    [Fact]
    public async Task Whoever_is_of_neither_side_looks_for_nobody()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync(side: SpeakerSide.Other);

        Assert.Equal(TandemWishOutcome.NotNow, await world.WishAsync(token));
    }

    private static async Task<(SecretToken Anna, SecretToken Ben)> LookingAsync(ProposalWorld world)
    {
        var anna = await world.ProposeAndConfirmAsync(Anna);
        var ben = await world.ProposeAndConfirmAsync(Ben, side: SpeakerSide.Provider);
        Assert.Equal(TandemWishOutcome.Done, await world.WishAsync(anna));
        Assert.Equal(TandemWishOutcome.Done, await world.WishAsync(ben));
        return (anna, ben);
    }

    private static async Task<TandemIntroductionOutcome> IntroduceAsync(ProposalWorld world)
    {
        var tellers = await world.Database.AllAsync<ProposalTeller>();
        return await IntroduceAsync(world, tellers.Single(t => t.Email == Anna).Id, tellers.Single(t => t.Email == Ben).Id);
    }

    private static Task<TandemIntroductionOutcome> IntroduceAsync(ProposalWorld world, Guid administration, Guid provider) =>
        world.Database.WithAsync((TandemIntroductionDesk desk) => desk.IntroduceAsync(administration, provider, Organizer, None));
}
