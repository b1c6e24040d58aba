using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Proposals;

public sealed class ProposalQuestionTests
{
    private const string Anna = ProposalWorld.Anna;
    private const string Ben = ProposalWorld.Ben;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task Everybody_who_tells_it_is_asked_one_of_them_answers_and_the_answer_is_new_until_it_is_ticked_off(
        StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        var (anna, ben) = await SubmittedAsync(world);

        Assert.Equal(QuestionOutcome.Done, await AskAsync(world, "Was sagt [die Chefin](https://boese.example)?"));
        foreach (var address in new[] { Anna, Ben })
        {
            var letter = (await world.Database.LettersAsync(address))[^1];
            Assert.Equal("ProposalQuestionAsked", letter.Kind);
            Assert.Contains("die Chefin", letter.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"https://boese.example", letter.Html, StringComparison.Ordinal);
        }

        var question = await QuestionAsync(world);
        Assert.Equal(TellingOutcome.Done, await AnswerAsync(world, ben, question, "Sie ist einverstanden."));
        question = await QuestionAsync(world);
        Assert.True(question.HasNewAnswer);
        Assert.Equal(TellingOutcome.Outdated, await AnswerAsync(world, anna, question, "Nein.", version: 0));
        Assert.Equal(TellingOutcome.Done, await AnswerAsync(world, anna, question, "Sie ist sehr einverstanden."));

        Assert.Equal(QuestionOutcome.NotNow, await SeeAsync(world, question));
        question = await QuestionAsync(world);
        Assert.Equal(("Sie ist sehr einverstanden.", 2), (question.Answer, question.AnswerVersion));
        Assert.Equal(QuestionOutcome.Done, await SeeAsync(world, question));
        Assert.False((await QuestionAsync(world)).HasNewAnswer);
        Assert.Equal(QuestionOutcome.NotNow, await TakeBackAsync(world, question));
    }

    [Theory, EveryProvider]
    public async Task No_more_than_five_questions_wait_for_an_answer(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        var (anna, _) = await SubmittedAsync(world);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => AskAsync(world, $"Frage {number}?")));

        Assert.Single(outcomes, outcome => outcome == QuestionOutcome.TooManyOpen);
        var questions = await world.Database.AllAsync<ProposalQuestion>();
        Assert.Equal([1, 2, 3, 4, 5], questions.Select(q => q.Number).Order());
        await AnswerAsync(world, anna, questions[0], "Ja.");
        Assert.Equal(QuestionOutcome.Done, await AskAsync(world, "Und jetzt?"));
        Assert.Equal(QuestionOutcome.Done, await TakeBackAsync(world, questions[1]));
        Assert.Equal(QuestionOutcome.Done, await AskAsync(world, "Und nun?"));
        Assert.Equal(TellingOutcome.NotNow, await AnswerAsync(world, anna, questions[1], "Zu spät."));
    }

    [Fact]
    public async Task Once_it_is_decided_nobody_asks_or_answers_any_more()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var (anna, _) = await SubmittedAsync(world);
        await AskAsync(world, "Noch offen?");
        await ChoosingTests.ChangeAsync(world.Database, (await world.ProposalAsync()).Id, p => p.Decline(world.Now));

        Assert.Equal(QuestionOutcome.NotNow, await AskAsync(world, "Noch eine?"));
        Assert.Equal(TellingOutcome.NotNow, await AnswerAsync(world, anna, await QuestionAsync(world), "Ja."));
    }

    private static async Task<(SecretToken Anna, SecretToken Ben)> SubmittedAsync(ProposalWorld world)
    {
        var anna = await world.ProposeAndConfirmAsync();
        var ben = await world.InviteAsync(anna);
        await world.AgreeAsync(ben);
        await world.WriteAsync(anna, submits: true);
        return (anna, ben);
    }

    private static async Task<QuestionOutcome> AskAsync(ProposalWorld world, string text)
    {
        var id = (await world.ProposalAsync()).Id;
        return await world.Database.WithAsync((ProposalQuestionDesk desk) => desk.AskAsync(id, text, Organizer, None));
    }

    private static async Task<ProposalQuestion> QuestionAsync(ProposalWorld world) =>
        Assert.Single(await world.Database.AllAsync<ProposalQuestion>());

    private static Task<TellingOutcome> AnswerAsync(
        ProposalWorld world, SecretToken token, ProposalQuestion question, string answer, int? version = null) =>
        world.Database.WithAsync((TellingDesk desk) =>
            desk.AnswerAsync(token, question.Id, version ?? question.AnswerVersion, answer, None));

    private static Task<QuestionOutcome> SeeAsync(ProposalWorld world, ProposalQuestion question) =>
        world.Database.WithAsync((ProposalQuestionDesk desk) =>
            desk.SeeAsync(question.ProposalId, question.Id, question.AnswerVersion, Organizer, None));

    private static Task<QuestionOutcome> TakeBackAsync(ProposalWorld world, ProposalQuestion question) =>
        world.Database.WithAsync((ProposalQuestionDesk desk) =>
            desk.TakeBackAsync(question.ProposalId, question.Id, Organizer, None));
}
