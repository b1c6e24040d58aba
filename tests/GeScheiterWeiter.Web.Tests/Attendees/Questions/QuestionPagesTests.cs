using System.Net;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Attendees.Questions;

public sealed class QuestionPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private const string AskForm = "form[action$='/fragen']";
    private const string SupportForm = "form[action$='/auch']";

    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(20));
    private readonly SecretToken _token = SecretToken.Create();
    private readonly SecretToken _speakers = SecretToken.Create();
    private Registration _other = null!;
    private Talk _talk = null!;

    [Fact]
    public async Task Somebody_asks_and_takes_it_back()
    {
        using var person = await ArrivedAsync();

        var asked = await person.FollowAsync(await person.SubmitAsync(
            await person.GetAsync(Questions),
            new Dictionary<string, string?> { ["Form.Text"] = "Warum\r\nnicht?", ["Form.Talk"] = _talk.Id.ToString() }, AskForm));

        Assert.Contains("Danke, Ihre Frage ist bei uns.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Die Organisator:innen lesen sie noch.", asked.Text, StringComparison.Ordinal);
        var question = Assert.Single(await QuestionsAsync());
        Assert.Equal(("Warum\nnicht?", (Guid?)_talk.Id, false), (question.Text, question.TalkId, question.MayBeNamed));
        await person.SubmitAsync(asked, form: "form[action$='/zuruecknehmen']");
        Assert.Empty(await QuestionsAsync());
    }

    [Fact]
    public async Task A_question_that_is_empty_too_long_or_one_too_many_comes_back_with_what_was_typed()
    {
        using var person = await ArrivedAsync();
        var page = await person.GetAsync(Questions);

        var empty = await AskAsync("  ");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Bitte schreiben Sie Ihre Frage auf.", empty.Text, StringComparison.Ordinal);
        var tooLong = await AskAsync(new string('x', Question.MaxTextLength + 1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.Status);
        Assert.Contains(new string('x', Question.MaxTextLength + 1), tooLong.Body, StringComparison.Ordinal);
        for (var number = 0; number < Question.MostAsked; number++)
            await AskAsync($"Frage {number}");

        var tooMany = await AskAsync("Noch eine");

        Assert.Equal(HttpStatusCode.Conflict, tooMany.Status);
        Assert.Contains("Sie haben schon 5 Fragen gestellt.", tooMany.Text, StringComparison.Ordinal);
        Assert.Contains("Noch eine", tooMany.Text, StringComparison.Ordinal);

        Task<WebPage> AskAsync(string text) =>
            person.SubmitAsync(page, new Dictionary<string, string?> { ["Form.Text"] = text }, AskForm);
    }

    [Fact]
    public async Task The_waiting_room_shows_what_was_let_through_and_the_button_counts_once_and_leads_back()
    {
        using var person = await ArrivedAsync();
        await site.ArrangeAsync(
            TestData.Question(_other, "Durchgelassen", QuestionState.Shown, _talk), TestData.Question(_other, "Noch ungelesen"),
            TestData.Question(_other, "Zurückgehalten", QuestionState.Hidden));
        var room = await person.GetAsync(WaitingRoom);
        Assert.Contains("1 Person fragt das.", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Noch ungelesen", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zurückgehalten", room.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_other.Name, room.Text, StringComparison.Ordinal);
        Assert.Empty(room.Document.QuerySelectorAll("textarea"));

        var pressed = await person.SubmitAsync(room, form: SupportForm);
        await person.SubmitAsync(room, form: SupportForm);

        Assert.Equal(WaitingRoom, pressed.Location);
        room = await person.GetAsync(WaitingRoom);
        Assert.Contains("2 Personen fragen das. Sie fragen das auch.", room.Text, StringComparison.Ordinal);
        Assert.Null(room.Document.QuerySelector(SupportForm));
    }

    [Fact]
    public async Task A_button_of_a_question_that_has_gone_says_so()
    {
        using var person = await ArrivedAsync();
        var question = TestData.Question(_other, "Gleich weg", QuestionState.Shown);
        await site.ArrangeAsync(question);
        var page = await person.GetAsync(Questions);
        await site.WithDbAsync(async db =>
        {
            db.Remove(question);
            await db.SaveChangesAsync();
        });

        var answer = await person.FollowAsync(await person.SubmitAsync(page, form: SupportForm));

        Assert.Contains("Diese Frage gibt es nicht mehr.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strange_link_opens_nothing()
    {
        using var person = await ArrivedAsync();
        var strange = SecretToken.Create().ToString();

        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(AttendeeLinks.Questions(strange))).Status);
        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(AttendeeLinks.TalkQuestions(strange))).Status);
        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(AttendeeLinks.TalkQuestions(_token.ToString()))).Status);
        var form = FormFields.Of((await person.GetAsync(Questions)).Form(AskForm));
        Assert.Equal(
            HttpStatusCode.Gone,
            (await person.PostAsync(AttendeeLinks.Questions(strange), [.. form, KeyValuePair.Create("Form.Text", "Warum?")])).Status);
    }

    [Fact]
    public async Task The_speakers_read_what_was_let_through_and_a_name_where_it_was_wished()
    {
        using var person = await ArrivedAsync();
        var secret = new Question
        {
            RegistrationId = _other.Id,
            EditionId = _edition.Id,
            Number = 1,
            Text = "Zum Abend",
            State = QuestionState.Answered,
            AskedUtc = TestData.Now,
        };
        var named = TestData.Registration(_edition, name: "Ada Beispiel");
        await site.ArrangeAsync(
            secret, named, TestData.Question(named, "Zum Vortrag", QuestionState.Shown, _talk), TestData.Question(_other, "Ungelesen"));

        var page = await person.GetAsync(AttendeeLinks.TalkQuestions(_speakers.ToString()));

        Assert.Contains("1 Person fragt das, zuerst Ada Beispiel.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Beantwortet.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_other.Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ungelesen", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content*=noindex]"));
        Assert.True(page.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_question_typed_while_signing_up_names_its_talk()
    {
        using var person = await ArrivedAsync();
        var form = await person.GetAsync(VisitorLinks.SignUp(_edition.Slug));

        Assert.Equal(
            ["Zum ganzen Abend", _talk.Title],
            form.Document.QuerySelectorAll("#Form_QuestionTalk option").Select(option => option.TextContent));
        site.Clock.Advance(TimeSpan.FromSeconds(20));
        var sent = await person.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["Form.Name"] = "Ada Beispiel",
            ["Form.Email"] = "ada.fragt@amt.example",
            ["Form.Organisation"] = "Stadt Beispiel",
            ["Form.Side"] = nameof(AttendeeSide.Administration),
            ["Form.Question"] = "Warum?",
            ["Form.QuestionTalk"] = _talk.Id.ToString(),
            ["Form.AcceptsCodeOfConduct"] = "true",
        });

        Assert.Equal(VisitorLinks.SignUpSent(_edition.Slug), sent.Location);
        var link = Assert.Single(await site.AllAsync<RegistrationToken>(), token => token.SignUp?.Question == "Warum?");
        Assert.Equal(_talk.Id, link.SignUp?.QuestionTalkId);
    }

    [Fact]
    public async Task A_question_in_ones_own_data_names_its_talk_and_comes_back_with_it()
    {
        using var person = await ArrivedAsync();
        var path = AttendeeLinks.MyData(_token.ToString());
        var form = await person.GetAsync(path);

        var wrong = await person.SubmitAsync(
            form, new Dictionary<string, string?> { ["Name"] = "", ["Question"] = "Warum?", ["QuestionTalk"] = _talk.Id.ToString() });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        await person.SubmitAsync(wrong, new Dictionary<string, string?> { ["Name"] = "Ada Beispiel" });

        var chosen = (await person.GetAsync(path)).Document.QuerySelector("#QuestionTalk option[selected]");
        Assert.Equal(_talk.Title, chosen?.TextContent);
        Assert.Equal(
            ("Warum?", (Guid?)_talk.Id),
            (await site.AllAsync<Registration>()).Where(r => r.EditionId == _edition.Id && r.Name == "Ada Beispiel")
                .Select(r => (r.Question, r.QuestionTalkId)).Single());
    }

    [Fact]
    public async Task A_question_of_somebody_who_accepts_an_invitation_names_its_talk()
    {
        using var person = await ArrivedAsync();
        var (list, token) = (TestData.InvitationList(_edition), SecretToken.Create());
        var guest = TestData.Invitation(list, InvitationState.Sent);
        await site.ArrangeAsync(list, guest, new InvitationToken { Hash = InvitationTokens.HashOf(token), InvitationId = guest.Id });
        var form = await person.GetAsync(InvitedLinks.Invitation(token.ToString()));

        await person.SubmitAsync(
            form,
            new Dictionary<string, string?>
            {
                ["Acceptance.Side"] = nameof(AttendeeSide.Administration),
                ["Acceptance.Question"] = "Wozu?",
                ["Acceptance.QuestionTalk"] = _talk.Id.ToString(),
                ["Acceptance.AcceptsCodeOfConduct"] = "true",
            },
            form: $"form[action$='{InvitedLinks.Accept(token.ToString())}']");

        Assert.Equal(
            ("Wozu?", (Guid?)_talk.Id),
            (await site.AllAsync<Registration>()).Where(r => r.EditionId == _edition.Id && r.Email == guest.Email)
                .Select(r => (r.Question, r.QuestionTalkId)).Single());
    }

    private string Questions => AttendeeLinks.Questions(_token.ToString());

    private string WaitingRoom => AttendeeLinks.WaitingRoom(_token.ToString());

    private async Task<List<Question>> QuestionsAsync() =>
        [.. (await site.AllAsync<Question>()).Where(question => question.EditionId == _edition.Id)];

    private async Task<Visitor> ArrivedAsync()
    {
        var registration = TestData.Registration(_edition);
        (_other, _talk) = (TestData.Registration(_edition), TestData.Talk(_edition, TestData.Speaker()));
        await site.ArrangeAsync(
            _edition, _talk, registration, _other,
            new SpeakerToken { TalkId = _talk.Id, Hash = SpeakerTokens.HashOf(_speakers) },
            TestData.Link(registration, _token));
        return site.NewVisitor();
    }
}
