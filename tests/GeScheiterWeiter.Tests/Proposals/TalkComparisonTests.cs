using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Proposals;

/// <summary>What tellers change after their story has become a talk.</summary>
public sealed class TalkComparisonTests
{
    [Fact]
    public async Task What_tellers_change_is_compared_and_taken_over_by_choice_field_by_field()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();
        Assert.False((await world.ComparisonAsync()).HasNews);

        await world.ChangeAsync(proposal => (proposal.Title, proposal.LengthMinutes) = ("Neuer Titel", 30));

        Assert.Equal(world.Proposal.Title, (await world.TalkAsync()).Title);
        Assert.Contains(NextStepKind.CompareTalks, await world.NextStepsAsync());
        var changes = (await world.ComparisonAsync()).Changes;
        Assert.Equal([TalkField.Title, TalkField.Duration], changes.Select(field => field.Field));

        Assert.Equal(TalkUpdateOutcome.Done, await world.UpdateAsync(u => u.TakeOverAsync, changes[0].Key));
        Assert.Equal(TalkUpdateOutcome.Done, await world.UpdateAsync(u => u.LeaveAsync, changes[1].Key));

        var talk = await world.TalkAsync();
        Assert.Equal(("Neuer Titel", 20), (talk.Title, talk.DurationMinutes));
        Assert.False((await world.ComparisonAsync()).HasNews);
        await world.ChangeAsync(proposal => proposal.LengthMinutes = 45);
        Assert.Equal(TalkField.Duration, Assert.Single((await world.ComparisonAsync()).Changes).Field);
    }

    [Fact]
    public async Task What_organizers_write_themselves_is_no_change_of_the_tellers()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();

        await world.Database.WithDbAsync(async db =>
        {
            (await db.Set<Talk>().SingleAsync()).Title = "Redigiert";
            await db.SaveChangesAsync();
        });

        Assert.False((await world.ComparisonAsync()).HasNews);
    }

    [Fact]
    public async Task What_has_changed_since_it_was_looked_at_is_not_taken_over_unseen()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();
        await world.ChangeAsync(proposal => proposal.Title = "Neuer Titel");
        var seen = Assert.Single((await world.ComparisonAsync()).Changes).Key;
        await world.ChangeAsync(proposal => proposal.Title = "Noch neuerer Titel");

        Assert.Equal(TalkUpdateOutcome.Outdated, await world.UpdateAsync(u => u.TakeOverAsync, seen));
        Assert.Equal(TalkUpdateOutcome.Outdated, await world.UpdateAsync(u => u.LeaveAsync, "feld"));
        Assert.Equal(TalkUpdateOutcome.NothingChosen, await world.UpdateAsync(u => u.TakeOverAsync));

        Assert.Equal(world.Proposal.Title, (await world.TalkAsync()).Title);
    }

    [Fact]
    public async Task Who_joins_later_is_added_by_choice_and_who_has_left_is_named()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();
        var joined = TestData.Teller(world.Proposal, TellerAnswer.Agreed, SpeakerSide.Provider);
        await world.Database.ArrangeAsync(joined);
        await world.LeaveAsync();

        var comparison = await world.ComparisonAsync();
        Assert.Equal(joined.Id, Assert.Single(comparison.Joined).Id);
        Assert.Equal(world.Second.Id, Assert.Single(comparison.Gone).Id);

        Assert.Equal(BecomingOutcome.Done, await world.AddTellerAsync(joined.Id));
        Assert.Equal(BecomingOutcome.Outdated, await world.AddTellerAsync(joined.Id));
        Assert.Equal(3, (await world.TalkAsync()).Speakers.Count);
        Assert.Empty((await world.ComparisonAsync()).Joined);
    }
}
