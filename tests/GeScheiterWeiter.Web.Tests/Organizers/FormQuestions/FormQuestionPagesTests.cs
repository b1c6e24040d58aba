using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Organizers.FormQuestions;

/// <summary>Organizers ask, change, order and delete questions, and read what was answered.</summary>
public sealed class FormQuestionPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private readonly Edition _edition = TestData.Edition();

    [Fact]
    public async Task A_question_is_made_changed_moved_and_deleted()
    {
        await site.ArrangeAsync(_edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        await MakeAsync(organizer, "Was essen Sie?", options: "Alles\n\n Vegetarisch \nAlles");
        await MakeAsync(organizer, "Wie viele kommen?", kind: "Number");
        var (food, count) = (await QuestionAsync("Was essen Sie?"), await QuestionAsync("Wie viele kommen?"));
        Assert.Equal(["Alles", "Vegetarisch"], food.Options);
        Assert.Equal((true, 7), (food.IsCompulsory, food.KeptDays));

        var list = await organizer.GetAsync(OrganizerFormQuestionLinks.List(_edition.Slug));
        var moved = await organizer.FollowAsync(await organizer.SubmitAsync(
            list, new Dictionary<string, string?> { ["nach-oben"] = count.Id.ToString() }, "form[action$=reihenfolge]"));
        Assert.Equal(list.Path, moved.Path);
        Assert.True(moved.Text.IndexOf(count.Text, StringComparison.Ordinal) < moved.Text.IndexOf(food.Text, StringComparison.Ordinal));

        var edit = await organizer.GetAsync(OrganizerFormQuestionLinks.Edit(_edition.Slug, food.Id));
        Assert.Null(edit.Document.QuerySelector("[name=Kind]"));
        await organizer.SubmitAsync(edit, new Dictionary<string, string?> { ["Options"] = "Alles\nVegan", ["Kind"] = "Text" });
        food = await QuestionAsync("Was essen Sie?");
        Assert.Equal((FormQuestionKind.Choice, "Alles, Vegan"), (food.Kind, string.Join(", ", food.Options)));
        var second = await organizer.SubmitAsync(edit, new Dictionary<string, string?> { ["Text"] = "X" });
        Assert.Equal(HttpStatusCode.Conflict, second.Status);

        await DeleteAsync(organizer, count);
        Assert.Equal(food.Id, Assert.Single(await QuestionsAsync()).Id);
    }

    [Theory]
    [InlineData("Kind", "Freitext", "nicht lesen")]
    [InlineData("Kind", null, "wie geantwortet wird")]
    [InlineData("Purpose", " ", "wofür Sie die Antwort brauchen")]
    [InlineData("Options", "Nur eine", "mindestens zwei verschiedene")]
    [InlineData("KeptDays", "366", "0 bis 365")]
    [InlineData("KeptDays", "", "wann die Antworten gelöscht werden")]
    public async Task A_question_with_a_wrong_field_comes_back(string field, string? value, string sentence)
    {
        await site.ArrangeAsync(_edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerFormQuestionLinks.Create(_edition.Slug));

        var answer = await organizer.SubmitAsync(
            form, new Dictionary<string, string?>
            {
                ["Kind"] = "Choice",
                ["Text"] = "Was?",
                ["Purpose"] = "Darum",
                ["Options"] = "A\nB",
                ["KeptDays"] = "7",
                [field] = value,
            });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Equal("Was?", answer.Document.QuerySelector("#Text")!.GetAttribute("value"));
        Assert.Empty(await QuestionsAsync());
    }

    [Fact]
    public async Task Whoever_only_reads_sees_the_questions_and_changes_none()
    {
        var question = TestData.FormQuestion(_edition, text: "Was essen Sie?");
        await site.ArrangeAsync(_edition, question);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var list = await reader.GetAsync(OrganizerFormQuestionLinks.List(_edition.Slug));

        Assert.Contains("Was essen Sie?", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bearbeiten", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Neue Frage", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cached_pages_are_dropped_when_questions_change()
    {
        await site.ArrangeAsync(_edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var pages = site.Services.GetRequiredService<PageCacheStore>();
        var generation = pages.Generation;

        await MakeAsync(organizer, "Was?", options: "A\nB");
        Assert.NotSame(generation, pages.Generation);
        generation = pages.Generation;
        await DeleteAsync(organizer, await QuestionAsync("Was?"));
        Assert.NotSame(generation, pages.Generation);
    }

    [Fact]
    public async Task Answers_stand_in_the_details_the_filter_the_figures_and_the_export_also_when_their_question_is_deleted()
    {
        var (ada, bea) = (TestData.Registration(_edition, name: "Ada"), TestData.Registration(_edition, name: "Bea"));
        var (choice, consent) = (
            TestData.FormQuestion(_edition, text: "Farbe?"), TestData.FormQuestion(_edition, FormQuestionKind.Consent, "Einverstanden?"));
        await site.ArrangeEditionAsync(_edition, ada, bea);
        await site.ArrangeAsync(
            choice, consent, TestData.FormAnswer(ada, choice, "Rot"), TestData.FormAnswer(ada, consent, FormAnswer.Agreed),
            TestData.FormAnswer(bea, choice, "Blau"));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        foreach (var isDeleted in new[] { false, true })
        {
            if (isDeleted)
                await DeleteAsync(organizer, choice);

            var details = await organizer.GetAsync(OrganizerRegistrationLinks.Details(_edition.Slug, ada.Id));
            var fact = details.Document.QuerySelectorAll(".facts div").Single(
                line => line.TextContent.StartsWith("Farbe?", StringComparison.Ordinal));
            Assert.Equal(isDeleted ? "Farbe? (diese Frage ist gelöscht)" : "Farbe?", fact.QuerySelector("dt")!.TextContent);
            Assert.Equal("Rot", fact.QuerySelector("dd")!.TextContent);

            var list = await organizer.GetAsync(OrganizerRegistrationLinks.List(_edition.Slug));
            var option = list.Document.QuerySelectorAll("#antwort option").Single(o => o.TextContent == "Rot").GetAttribute("value");
            Assert.Equal(["Ada"], await ListedAsync(organizer, option));
            var nobody = list.Document.QuerySelectorAll("#antwort option").Single(o => o.TextContent == "nicht zugestimmt");
            Assert.Equal(["Bea"], await ListedAsync(organizer, nobody.GetAttribute("value")));
            Assert.Equal(["Ada", "Bea"], (await ListedAsync(organizer, "unsinn")).Order());

            var figures = await organizer.GetAsync(OrganizerEditionLinks.Statistics(_edition.Slug));
            Assert.Contains(isDeleted ? "Farbe? (gelöschte Frage)" : "Farbe?", figures.Text, StringComparison.Ordinal);
            Assert.Contains("Gezählt sind alle 2, die kommen möchten.", figures.Text, StringComparison.Ordinal);

            var export = await organizer.GetAsync(OrganizerRegistrationLinks.Export(_edition.Slug));
            var file = await organizer.SubmitAsync(export, new Dictionary<string, string?> { ["Questions"] = choice.Id.ToString() });
            Assert.Equal(HttpStatusCode.OK, file.Status);
            Assert.Contains("Farbe?", file.Body, StringComparison.Ordinal);
            Assert.Contains("\"Rot\"", file.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_is_entered_by_hand_is_asked_and_who_is_corrected_is_asked_for_no_more_than_was_said()
    {
        var question = TestData.FormQuestion(_edition, text: "Farbe?", isCompulsory: true);
        await site.ArrangeAsync(_edition, question);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var field = $"Answers[{question.Id:N}]";

        var form = await organizer.GetAsync(OrganizerRegistrationLinks.Create(_edition.Slug));
        var refused = await organizer.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["Name"] = "Ada",
            ["Email"] = "ada@stadt.example",
            ["Organisation"] = "Amt",
            ["Side"] = "Administration",
            ["ConsentNote"] = "Anruf",
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Bitte wählen Sie eine Antwort aus: „Farbe?“", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Ada", refused.Document.QuerySelector("#Name")!.GetAttribute("value"));
        await organizer.SubmitAsync(refused, new Dictionary<string, string?> { [field] = "Rot" });
        Assert.Equal("Rot", Assert.Single(await AnswersAsync(question)).Text);

        var silent = TestData.Registration(_edition, name: "Bea");
        await site.ArrangeAsync(silent);
        var edit = await organizer.GetAsync(OrganizerRegistrationLinks.Edit(_edition.Slug, silent.Id));
        Assert.Equal(
            HttpStatusCode.Found, (await organizer.SubmitAsync(edit, new Dictionary<string, string?> { ["Name"] = "Beate" })).Status);
        edit = await organizer.GetAsync(OrganizerRegistrationLinks.Edit(_edition.Slug, silent.Id));
        await organizer.SubmitAsync(edit, new Dictionary<string, string?> { [field] = "Blau" });
        Assert.Equal(["Blau", "Rot"], (await AnswersAsync(question)).Select(answer => answer.Text).Order());
    }

    [Fact]
    public async Task Two_who_correct_one_registration_lose_no_answer()
    {
        var (text, several) = (
            TestData.FormQuestion(_edition, FormQuestionKind.Text, "Was noch?"),
            TestData.FormQuestion(_edition, FormQuestionKind.Several, "Farben?"));
        var person = TestData.Registration(_edition);
        await site.ArrangeAsync(_edition, text, several, person);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = OrganizerRegistrationLinks.Edit(_edition.Slug, person.Id);
        var (mine, theirs) = (await organizer.GetAsync(address), await organizer.GetAsync(address));
        await organizer.SubmitAsync(theirs, new Dictionary<string, string?> { ["Organisation"] = "Stadt Anderswo" });

        var conflict = await organizer.SubmitAsync(mine, new Dictionary<string, string?>
        {
            [$"Answers[{text.Id:N}]"] = "Nur \"meins\" <b>",
            [$"Answers[{several.Id:N}]"] = "Blau",
        });
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        await organizer.SubmitAsync(conflict);

        Assert.Equal("Nur \"meins\" <b>", Assert.Single(await AnswersAsync(text)).Text);
        Assert.Equal("Blau", Assert.Single(await AnswersAsync(several)).Text);
        Assert.Equal("Stadt Anderswo", (await site.ReadAsync(person)).Organisation);

        mine = await organizer.GetAsync(address);
        await organizer.SubmitAsync(
            await organizer.GetAsync(address), new Dictionary<string, string?> { [$"Answers[{text.Id:N}]"] = "Ihres" });
        conflict = await organizer.SubmitAsync(mine, new Dictionary<string, string?> { [$"Answers[{text.Id:N}]"] = "Meins" });
        Assert.Contains("Was noch?: Ihres", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Was noch?: Meins", conflict.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_a_list_is_mapped_to_a_question_and_found_by_its_heading()
    {
        var (choice, open) = (
            TestData.FormQuestion(_edition, text: "Welche Farbe?", isCompulsory: true),
            TestData.FormQuestion(_edition, FormQuestionKind.Text, "Und sonst?", isCompulsory: true));
        await site.ArrangeAsync(_edition, choice, open);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var upload = await organizer.GetAsync(OrganizerRegistrationLinks.Import(_edition.Slug));
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in FormFields.Of(upload.Form("main form")).Where(field => field.Key != "File"))
            content.Add(new StringContent(value), name);
        content.Add(
            new ByteArrayContent(
                "Name;E-Mail;welche farbe;Organisation\nAda;ada@amt.example;blau;Amt\nBea;bea@amt.example;Gelb;Amt"u8.ToArray()),
            "File", "l.csv");
        using var request = new HttpRequestMessage(HttpMethod.Post, upload.Path) { Content = content };
        var columns = await organizer.FollowAsync(await organizer.SendAsync(request));

        Assert.Equal("Welche Farbe?", columns.Document.QuerySelector("#spalte-2 option[selected]")!.TextContent);
        var preview = await organizer.FollowAsync(
            await organizer.SubmitAsync(columns, new Dictionary<string, string?> { ["ConsentNote"] = "Liste" }));
        Assert.Contains("Eine Antwort passt nicht zu ihrer Frage der Anmeldung.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Zu dieser Pflichtfrage sagt die Liste nichts: „Und sonst?“", preview.Text, StringComparison.Ordinal);
        await organizer.SubmitAsync(preview, new Dictionary<string, string?> { ["Deed"] = "TakeOver" });

        Assert.Equal("Blau", Assert.Single(await AnswersAsync(choice)).Text);
        Assert.All(await site.AllAsync<ImportDraft>(), draft => Assert.Empty(draft.Content));
    }

    private async Task MakeAsync(Visitor organizer, string text, string kind = "Choice", string? options = null)
    {
        var form = await organizer.GetAsync(OrganizerFormQuestionLinks.Create(_edition.Slug));
        var done = await organizer.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["Kind"] = kind,
            ["Text"] = text,
            ["Purpose"] = "Darum",
            ["Options"] = options,
            ["KeptDays"] = "7",
            ["IsCompulsory"] = "true",
        });
        Assert.Equal(HttpStatusCode.Found, done.Status);
    }

    private async Task DeleteAsync(Visitor organizer, FormQuestion question) =>
        await organizer.SubmitAsync(await organizer.GetAsync(OrganizerFormQuestionLinks.Delete(_edition.Slug, question.Id)));

    private async Task<IReadOnlyList<FormQuestion>> QuestionsAsync() =>
        [.. (await site.AllAsync<FormQuestion>()).Where(question => question.EditionId == _edition.Id)];

    private async Task<FormQuestion> QuestionAsync(string text) => Assert.Single(await QuestionsAsync(), question => question.Text == text);

    private async Task<IReadOnlyList<FormAnswer>> AnswersAsync(FormQuestion question) =>
        [.. (await site.AllAsync<FormAnswer>()).Where(answer => answer.QuestionId == question.Id)];

    private async Task<IEnumerable<string>> ListedAsync(Visitor organizer, string? answer)
    {
        var list = await organizer.GetAsync(
            $"{OrganizerRegistrationLinks.List(_edition.Slug)}?antwort={Uri.EscapeDataString(answer ?? "")}");
        return list.Document.QuerySelectorAll(".registration-name a").Select(a => a.TextContent);
    }
}
