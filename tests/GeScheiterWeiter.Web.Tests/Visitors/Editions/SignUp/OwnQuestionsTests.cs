using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Visitors.Editions.SignUp;

/// <summary>The questions of an edition at every door where people answer for themselves.</summary>
public sealed class OwnQuestionsTests(SignUpSite site) : IClassFixture<SignUpSite>
{
    private readonly Edition _edition = TestData.Edition();

    [Fact]
    public async Task A_missing_answer_brings_the_form_back_with_everything_typed_and_a_link_to_each_question_in_its_order()
    {
        var questions = await ArrangeAsync(isCompulsory: true);
        using var visitor = site.NewVisitor();
        var fields = SignUpSite.Complete();
        fields[Field(questions[FormQuestionKind.Text])] = "Ohne Nüsse <b>";
        fields[Field(questions[FormQuestionKind.Choice])] = "Grün";

        var page = await site.SignUpAsync(visitor, _edition.Slug, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(
            new[] { FormQuestionKind.Several, FormQuestionKind.Number, FormQuestionKind.Consent }
                .Select(kind => "#" + IdOf(questions[kind])),
            page.Document.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")));
        Assert.All(
            page.Document.QuerySelectorAll(".error-summary a"), a => Assert.NotNull(page.Document.QuerySelector(a.GetAttribute("href")!)));
        Assert.Equal("Ohne Nüsse <b>", page.Document.GetElementById(IdOf(questions[FormQuestionKind.Text]))!.TextContent);
        Assert.NotNull(page.Document.QuerySelector("input[value=Grün][checked]"));
        Assert.Equal("Anna Beispiel", page.Document.QuerySelector("#Form_Name")?.GetAttribute("value"));
        Assert.Empty(await RowsAsync());

        var sent = await visitor.SubmitAsync(page, new Dictionary<string, string?>
        {
            [Field(questions[FormQuestionKind.Several])] = "Blau",
            [Field(questions[FormQuestionKind.Number])] = "3",
            [Field(questions[FormQuestionKind.Consent])] = "true",
        });
        Assert.Equal(HttpStatusCode.Found, sent.Status);
        await ConfirmAsync(visitor, "anna@stadt.example");

        Assert.Equal(["Ohne Nüsse <b>", "Grün", "Blau", "3", FormAnswer.Agreed], await AnswersAsync());
    }

    [Fact]
    public async Task What_is_not_compulsory_can_be_left_open_and_each_question_says_what_for_and_until_when()
    {
        var questions = await ArrangeAsync(isCompulsory: false);
        using var visitor = site.NewVisitor();

        var form = await visitor.GetAsync(VisitorLinks.SignUp(_edition.Slug));
        var several = form.Document.GetElementById(IdOf(questions[FormQuestionKind.Several]))!;
        Assert.Equal("FIELDSET", several.TagName);
        Assert.Contains("Auswahl mehrerer (freiwillig)", several.QuerySelector("legend")!.TextContent, StringComparison.Ordinal);
        var hint = form.Document.GetElementById(several.GetAttribute("aria-describedby")!)!;
        Assert.Equal(
            "Wofür wir das brauchen: Damit wir Bescheid wissen. (Wir löschen die Antwort 30 Tage nach der Ausgabe.)", hint.TextContent);

        Assert.Equal(HttpStatusCode.Found, (await site.SignUpAsync(visitor, _edition.Slug, SignUpSite.Complete())).Status);
        await ConfirmAsync(visitor, "anna@stadt.example");
        Assert.Empty(await AnswersAsync());
    }

    [Theory]
    [InlineData(FormQuestionKind.Choice, "Gelb", "nicht (mehr) zur Wahl")]
    [InlineData(FormQuestionKind.Several, "<script>", "nicht (mehr) zur Wahl")]
    [InlineData(FormQuestionKind.Number, "1e9", "eine ganze Zahl")]
    [InlineData(FormQuestionKind.Text, null, "auf höchstens 1.000 Zeichen. Es sind 7 zu viel.")]
    public async Task What_no_browser_sends_is_answered_with_a_sentence(FormQuestionKind kind, string? typed, string sentence)
    {
        var questions = await ArrangeAsync(isCompulsory: false);
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.SignUp(_edition.Slug));
        site.Clock.Advance(SignUpSite.TypingTime);

        var page = await visitor.PostAsync(
            VisitorLinks.SignUp(_edition.Slug),
            [
                .. FormFields.Of(form.Form("main form"))
                    .Where(f => !SignUpSite.Complete().ContainsKey(f.Key) && f.Key != Field(questions[kind])),
                .. SignUpSite.Complete().Select(f => KeyValuePair.Create(f.Key, f.Value ?? "")),
                new(Field(questions[kind]), typed ?? new string('ä', 1007)),
                new("Form.Answers[0123]", "irgendwas"),
            ]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task An_edition_that_asks_nothing_costs_the_sign_up_no_statement()
    {
        await site.ArrangeAsync(_edition);
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.SignUp(_edition.Slug));
        site.Clock.Advance(SignUpSite.TypingTime);
        await visitor.GetAsync(VisitorLinks.SignUp(_edition.Slug));
        site.Queries.Clear();

        Assert.Equal(HttpStatusCode.Found, (await visitor.SubmitAsync(form, SignUpSite.Complete())).Status);

        Assert.NotEmpty(site.Queries.Commands);
        Assert.DoesNotContain(site.Queries.Commands, command => command.Contains("Form", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_was_opened_before_the_edition_was_renamed_is_asked_the_same()
    {
        var questions = await ArrangeAsync(isCompulsory: true);
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.SignUp(_edition.Slug));
        using var organizer = await site.NewOrganizerAsync();
        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerEditionLinks.Edit(_edition.Slug)),
            new Dictionary<string, string?> { ["Slug"] = _edition.Slug + "-neu" });
        site.Clock.Advance(SignUpSite.TypingTime);

        var page = await visitor.SubmitAsync(form, SignUpSite.Complete());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(questions.Count, page.Document.QuerySelectorAll(".error-summary a").Length);
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Whoever_comes_by_a_code_or_an_invitation_is_asked_too()
    {
        var questions = await ArrangeAsync(isCompulsory: true);
        var list = TestData.InvitationList(_edition);
        var (code, invitation, link) = (
            TestData.InvitationCode(list), TestData.Invitation(list, InvitationState.Sent), Common.SecretToken.Create());
        await site.ArrangeAsync(
            list, code, invitation, new InvitationToken { Hash = InvitationTokens.HashOf(link), InvitationId = invitation.Id });
        using var visitor = site.NewVisitor();

        var byCode = await visitor.GetAsync(InvitedLinks.Code(CodeText.Printed(code.Text)));
        site.Clock.Advance(SignUpSite.TypingTime);
        var refused = await visitor.SubmitAsync(byCode, SignUpSite.Complete("code@stadt.example"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(questions.Count, refused.Document.QuerySelectorAll(".error-summary a").Length);
        Assert.Equal(HttpStatusCode.Found, (await visitor.SubmitAsync(refused, Everything(questions, "Form."))).Status);
        await ConfirmAsync(visitor, "code@stadt.example");
        Assert.Equal(5, (await AnswersAsync()).Count);

        var invited = await visitor.GetAsync(InvitedLinks.Invitation(link.ToString()));
        var accept = new Dictionary<string, string?>
        {
            ["Acceptance.Name"] = "Gast",
            ["Acceptance.Organisation"] = "Amt",
            ["Acceptance.Side"] = "Administration",
            ["Acceptance.AcceptsCodeOfConduct"] = "true",
        };
        var form = $"form[action='{new Uri(InvitedLinks.Accept(link.ToString()), UriKind.Relative)}']";
        refused = await visitor.SubmitAsync(invited, accept, form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(questions.Count, refused.Document.QuerySelectorAll(".error-summary a").Length);
        await visitor.SubmitAsync(refused, Everything(questions, "Acceptance."), form);
        Assert.Equal(10, (await AnswersAsync()).Count);
    }

    [Fact]
    public async Task People_correct_their_answers_and_find_what_they_have_chosen_though_it_is_offered_no_more()
    {
        var questions = await ArrangeAsync(isCompulsory: true);
        var (person, link) = (TestData.Registration(_edition), Common.SecretToken.Create());
        var choice = questions[FormQuestionKind.Choice];
        await site.ArrangeAsync(
            person, TestData.Link(person, link), TestData.FormAnswer(person, choice, "Gelb"),
            TestData.FormAnswer(person, questions[FormQuestionKind.Several], "Rot"),
            TestData.FormAnswer(person, questions[FormQuestionKind.Several], "Blau", 1),
            TestData.FormAnswer(person, questions[FormQuestionKind.Consent], FormAnswer.Agreed));
        using var visitor = site.NewVisitor();

        var form = await visitor.GetAsync(AttendeeLinks.MyData(link.ToString()));
        Assert.Equal(
            ["Gelb", "Rot", "Blau", "true"],
            form.Document.QuerySelectorAll("main input[checked]").Select(input => input.GetAttribute("value")));
        var refused = await visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Name"] = "Neuer Name" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(2, refused.Document.QuerySelectorAll(".error-summary a").Length);
        Assert.Equal("Neuer Name", refused.Document.QuerySelector("#Name")!.GetAttribute("value"));

        var saved = await visitor.SubmitAsync(refused, new Dictionary<string, string?>
        {
            [Field(questions[FormQuestionKind.Text], "")] = "Etwas",
            [Field(questions[FormQuestionKind.Number], "")] = "7",
        });
        Assert.Equal(HttpStatusCode.Found, saved.Status);
        Assert.Equal(["Etwas", "Gelb", "Rot", "Blau", "7", FormAnswer.Agreed], await AnswersAsync());
    }

    private async Task<Dictionary<FormQuestionKind, FormQuestion>> ArrangeAsync(bool isCompulsory)
    {
        var questions = Enum.GetValues<FormQuestionKind>().ToDictionary(
            kind => kind,
            kind => TestData.FormQuestion(
                _edition, kind, kind == FormQuestionKind.Several ? "Auswahl mehrerer" : $"Frage {kind} {Hostile.Name}", isCompulsory));
        await site.ArrangeAsync([_edition, .. questions.Values]);
        return questions;
    }

    private async Task ConfirmAsync(Visitor visitor, string email)
    {
        var page = await visitor.GetAsync((await site.LastLetterAsync(email)).Link("/bestaetigen/"));
        await visitor.SubmitAsync(page);
    }

    private static Dictionary<string, string?> Everything(Dictionary<FormQuestionKind, FormQuestion> questions, string form) => new()
    {
        [Field(questions[FormQuestionKind.Text], form)] = "Etwas",
        [Field(questions[FormQuestionKind.Choice], form)] = "Rot",
        [Field(questions[FormQuestionKind.Several], form)] = "Grün",
        [Field(questions[FormQuestionKind.Number], form)] = "0",
        [Field(questions[FormQuestionKind.Consent], form)] = "true",
    };

    private static string Field(FormQuestion question, string form = "Form.") => $"{form}Answers[{question.Id:N}]";

    private static string IdOf(FormQuestion question) => $"Form_Answers_{question.Id:N}_";

    private async Task<IReadOnlyList<Registration>> RowsAsync() =>
        [.. (await site.AllAsync<Registration>()).Where(r => r.EditionId == _edition.Id)];

    /// <summary>In the order of the people and of the questions.</summary>
    private async Task<IReadOnlyList<string>> AnswersAsync()
    {
        var order = (await site.AllAsync<FormQuestion>()).Where(q => q.EditionId == _edition.Id).ToDictionary(q => q.Id, q => q.Order);
        return
        [
            .. (await site.AllAsync<FormAnswer>()).Where(a => order.ContainsKey(a.QuestionId))
                .OrderBy(a => a.RegistrationId).ThenBy(a => order[a.QuestionId]).ThenBy(a => a.Place).Select(a => a.Text),
        ];
    }
}
