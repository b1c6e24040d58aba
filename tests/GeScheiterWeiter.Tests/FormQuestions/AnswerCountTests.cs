using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.FormQuestions;

/// <summary>Answers as numbers: of those who want to come, and of nobody else.</summary>
public sealed class AnswerCountTests
{
    private readonly Edition _edition = TestData.Edition();

    [Theory, EveryProvider]
    public async Task Each_kind_is_counted_in_its_way(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (ada, bea, caro) = (
            TestData.Registration(_edition), TestData.Registration(_edition, RegistrationState.Waiting), TestData.Registration(_edition));
        var gone = TestData.Registration(_edition, RegistrationState.Cancelled);
        var questions = Enum.GetValues<FormQuestionKind>().ToDictionary(kind => kind, kind => TestData.FormQuestion(_edition, kind));
        var archived = TestData.FormQuestion(_edition, text: "Früher?");
        archived.Archive(TestData.Now);
        await database.ArrangeEditionAsync(_edition, ada, bea, caro, gone);
        await database.ArrangeAsync(
        [
            .. questions.Values, archived, TestData.FormAnswer(ada, archived, "Rot"),
            Answer(ada, FormQuestionKind.Text, "Geheimes"), Answer(gone, FormQuestionKind.Text, "Zählt nicht"),
            Answer(ada, FormQuestionKind.Choice, "Grün"), Answer(bea, FormQuestionKind.Choice, "Grün"),
            Answer(caro, FormQuestionKind.Choice, "Gelb"), Answer(gone, FormQuestionKind.Choice, "Blau"),
            Answer(ada, FormQuestionKind.Several, "Rot"), Answer(ada, FormQuestionKind.Several, "Blau", 1),
            Answer(bea, FormQuestionKind.Several, "Blau"),
            Answer(ada, FormQuestionKind.Number, "10"), Answer(bea, FormQuestionKind.Number, "9"),
            Answer(caro, FormQuestionKind.Number, "10"),
            Answer(bea, FormQuestionKind.Consent, FormAnswer.Agreed),
        ]);

        var counts = await ReadAsync(database);

        Assert.Equal([false, false, false, false, false, true], counts.Select(count => count.IsArchived));
        Assert.Equal(
            [
                "1: mit Antwort 1, ohne Antwort 2",
                "3: Grün 2, Gelb 1, Rot 0, Blau 0",
                "2: Blau 2, Rot 1, Grün 0",
                "3: 9 1, 10 2",
                "1: zugestimmt 1, nicht zugestimmt 2",
                "1: Rot 1, Grün 0, Blau 0",
            ],
            counts.Select(count => $"{count.People}: {string.Join(", ", count.Shares.Select(share => $"{share.Label} {share.Count}"))}"));

        FormAnswer Answer(Registration person, FormQuestionKind kind, string text, int place = 0) =>
            TestData.FormAnswer(person, questions[kind], text, place);
    }

    [Fact]
    public async Task Many_different_numbers_are_counted_in_ranges_that_leave_nobody_out()
    {
        await using var database = await TestDatabase.CreateAsync();
        var number = TestData.FormQuestion(_edition, FormQuestionKind.Number);
        var people = Enumerable.Range(0, 30).Select(_ => TestData.Registration(_edition)).ToArray();
        await database.ArrangeEditionAsync(_edition, people);
        await database.ArrangeAsync(
            [number, .. people.Select((person, i) => TestData.FormAnswer(person, number, i == 0 ? "1000000000" : $"{i * 7}"))]);

        var count = Assert.Single(await ReadAsync(database));

        Assert.Equal(30, count.Shares.Sum(share => share.Count));
        Assert.Equal((8, 29, 1), (count.Shares.Count, count.Shares[0].Count, count.Shares[^1].Count));
        Assert.StartsWith("7 bis ", count.Shares[0].Label, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_has_answered_has_no_bars()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ArrangeEditionAsync(_edition, TestData.Registration(_edition));
        await database.ArrangeAsync(TestData.FormQuestion(_edition));

        Assert.Empty(Assert.Single(await ReadAsync(database)).Shares);
    }

    private async Task<IReadOnlyList<AnswerCount>> ReadAsync(TestDatabase database) =>
        (await database.WithAsync((StatisticsReader reader) => reader.ReadAsync(_edition.Id, CancellationToken.None)))!.Answers;
}
