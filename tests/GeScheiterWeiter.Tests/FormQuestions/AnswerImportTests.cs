using System.Text;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.FormQuestions;

/// <summary>A column of an imported list answers a question.</summary>
public sealed class AnswerImportTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Cells_become_answers_and_a_row_that_answers_otherwise_stays_outside()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var choice = TestData.FormQuestion(edition, text: "Farbe?", isCompulsory: true);
        var several = TestData.FormQuestion(edition, FormQuestionKind.Several, "Farben?");
        await database.ArrangeAsync(edition, choice, several);
        var draft = await ExplainedAsync(
            database, edition,
            "Name;E-Mail;Farbe;Farben;Amt\nAda;ada@amt.example;grün;\"Blau; rot\";Amt\n"
            + "Bea;bea@amt.example;Gelb;;Amt\nCaro;caro@amt.example;;;Amt",
            new Dictionary<int, Guid> { [2] = choice.Id, [3] = several.Id });

        var plan = await PlanAsync(database, edition, draft);
        Assert.Equal([ImportFate.New, ImportFate.Faulty, ImportFate.New], plan.Rows.Select(row => row.Fate));
        Assert.Equal([ImportProblem.AnswerUnknown], plan.Rows[1].Problems);
        var result = await database.WithAsync((RegistrationImport import) =>
            import.TakeOverAsync(edition.Id, draft, seen: null, RegistrationWorld.Organizer, None));

        Assert.Equal(new ImportResult(ImportOutcome.TakenOver, Seated: 2, LeftOut: 1), result);
        var ada = Assert.Single(await database.AllAsync<Registration>(), r => r.Name == "Ada");
        var answers = await database.AllAsync<FormAnswer>();
        Assert.All(answers, answer => Assert.Equal(ada.Id, answer.RegistrationId));
        Assert.Equal(
            ["Farbe? Grün", "Farben? Blau", "Farben? Rot"],
            answers.Select(answer => $"{answer.Wording} {answer.Text}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_question_that_is_deleted_meanwhile_is_passed_over()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var choice = TestData.FormQuestion(edition);
        await database.ArrangeAsync(edition, choice);
        var draft = await ExplainedAsync(
            database, edition, "Name;E-Mail;Farbe;Amt\nAda;ada@amt.example;Rot;Amt", new Dictionary<int, Guid> { [2] = choice.Id });
        await database.WithAsync((FormQuestionEditor editor) =>
            editor.DeleteAsync(edition.Id, choice.Id, RegistrationWorld.Organizer, None));

        var result = await database.WithAsync((RegistrationImport import) =>
            import.TakeOverAsync(edition.Id, draft, seen: null, RegistrationWorld.Organizer, None));

        Assert.Equal(new ImportResult(ImportOutcome.TakenOver, Seated: 1), result);
        Assert.Empty(await database.AllAsync<FormAnswer>());
    }

    [Fact]
    public void Two_columns_cannot_answer_one_question()
    {
        var table = new ImportTable(["Name", "E-Mail", "A", "B"], []);
        var question = Guid.CreateVersion7();
        var settings = new ImportSettings(
            [ImportField.Name, ImportField.Email, ImportField.Ignore, ImportField.Ignore], AttendeeSide.Administration, "Liste", false);

        Assert.Null((settings with { Questions = new Dictionary<int, Guid> { [2] = question } }).ProblemFor(table));
        Assert.Equal(
            ColumnProblem.TwiceTheSame,
            (settings with { Questions = new Dictionary<int, Guid> { [2] = question, [3] = question } }).ProblemFor(table));
        Assert.Equal(
            ColumnProblem.DoesNotFit, (settings with { Questions = new Dictionary<int, Guid> { [4] = question } }).ProblemFor(table));
        // An older draft knows of no questions.
        Assert.Empty(ImportSettings.FromJson("""{"Columns":["Name"],"Side":"Other","ConsentNote":"x","WithLetters":true}""")!.Questions);
        Assert.Equal(
            question,
            ImportSettings.FromJson((settings with { Questions = new Dictionary<int, Guid> { [2] = question } }).ToJson())!.Questions[2]);
    }

    private static Task<Guid> ExplainedAsync(
        TestDatabase database, Edition edition, string list, IReadOnlyDictionary<int, Guid> questions) =>
        database.WithAsync(async (ImportDesk desk) =>
        {
            var (id, _) = await desk.HandInAsync(
                edition.Id, null, RegistrationWorld.Organizer, "liste.csv", Encoding.UTF8.GetBytes(list), None);
            var draft = await desk.FindAsync(edition.Id, null, id!.Value, RegistrationWorld.Organizer, None);
            var between = list.Split('\n')[0].Split(';').Length - 3;
            ImportField[] columns =
                [ImportField.Name, ImportField.Email, .. Enumerable.Repeat(ImportField.Ignore, between), ImportField.Organisation];
            await desk.ExplainAsync(
                draft!, new ImportSettings(columns, AttendeeSide.Administration, "Liste", false) { Questions = questions }, None);
            return id.Value;
        });

    private static async Task<ImportPlan> PlanAsync(TestDatabase database, Edition edition, Guid draft) =>
        (await database.WithAsync(async (ImportDesk desk) => await desk.PlanAsync(
            (await desk.FindAsync(edition.Id, null, draft, RegistrationWorld.Organizer, None))!, None)))!;
}
