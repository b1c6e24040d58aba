using System.Net;
using AngleSharp.Html.Parser;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Shared.Editing;

/// <summary>Every page of the editors, filled with hostile names: sound markup, one heading, and what is text stays text.</summary>
public sealed class EditorMarkupTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Every_page_of_the_editors_is_sound()
    {
        var edition = TestData.Edition();
        (edition.Name, edition.Subtitle, edition.Description) = (Hostile.Name, Hostile.Name, Hostile.Markdown);
        var speaker = TestData.Speaker(Hostile.Name, slug: $"boese-{TestData.Next()}");
        (speaker.Role, speaker.Organisation, speaker.Biography) = (Hostile.Name, Hostile.Name, Hostile.Markdown);
        var talk = TestData.Talk(edition, speaker);
        talk.Title = Hostile.Name;
        var partner = TestData.Partner(edition);
        (partner.Name, partner.Role) = (Hostile.Name, Hostile.Name);
        var list = TestData.InvitationList(edition);
        (list.Name, list.Text) = (Hostile.Name, Hostile.Markdown);
        var invitation = TestData.Invitation(list, InvitationState.Sent, name: Hostile.Name);
        var person = TestData.Registration(edition, name: Hostile.Name);
        (person.Organisation, person.Role, person.AccessNeeds, person.InternalNote, person.IsMarked) =
            (Hostile.Name, Hostile.Name, Hostile.Name, Hostile.Name, true);
        var declined = TestData.Registration(edition, RegistrationState.Declined, name: Hostile.Name);
        var (formQuestion, gone) = (TestData.FormQuestion(edition, text: Hostile.Name), TestData.FormQuestion(edition, text: Hostile.Name));
        formQuestion.Purpose = Hostile.Name;
        formQuestion.Options = [Hostile.Name, "Etwas anderes"];
        gone.Archive(TestData.Now);
        var over = TestData.Edition(startUtc: TestData.Now.AddDays(-3));
        over.Name = Hostile.Name;
        var absent = TestData.Registration(over, name: Hostile.Name);
        var said = TestData.FeedbackAnswer(over, Hostile.Name, Hostile.Markdown);
        var pastTalk = TestData.Talk(over, TestData.Speaker());
        pastTalk.Title = Hostile.Name;
        await site.ArrangeAsync(
            over, absent, pastTalk, said, new FeedbackQuote { AnswerId = said.Id, Text = Hostile.Name },
            new FeedbackTalkNote { TalkId = pastTalk.Id, Text = Hostile.Name });
        await site.ArrangeAsync([.. TestData.EnoughFeedback(over)]);
        edition.SetCall(new StoryCall(TestData.Now, TestData.Now.AddDays(7)));
        var (proposal, teller) = TestData.Proposal(edition, title: Hostile.Name);
        new ProposalDraft(Hostile.Name, TestData.Story(Hostile.Markdown), 20, Hostile.Markdown, Hostile.Name, IsMeantAsTandem: true)
            .WriteTo(proposal);
        teller.Describe(new TellerDetails(Hostile.Name, Hostile.Name, Hostile.Name, SpeakerSide.Administration));
        var past = TestData.PastEdition();
        var told = TestData.Talk(past, speaker);
        var lesson = TestData.Lesson(told);
        (lesson.Title, lesson.Summary, lesson.Topics) = (Hostile.Name, Hostile.Name, [Hostile.Name]);
        lesson.Story = new Story { Plan = Hostile.Markdown, Failure = Hostile.Name };
        var barrier = TestData.BarrierReport(TestData.Now, "ada@amt.example");
        await site.ArrangeAsync(
            barrier, proposal, teller, TestData.Wish(teller, Hostile.Name, Hostile.Markdown),
            TestData.Verdict(proposal, Verdict.Yes, reason: Hostile.Markdown), TestData.Verdict(proposal, Verdict.No, reason: Hostile.Name),
            TestData.ProposalQuestion(proposal, Hostile.Name), TestData.ProposalQuestion(proposal, Hostile.Name, Hostile.Markdown),
            TestData.Prepared(proposal, ProposalDecision.Decline, Hostile.Markdown),
            past, told, lesson, TestData.Slides(told), TestData.Consents(told, Artefact.Text)[0],
            edition, talk, partner, person, declined, formQuestion, gone,
            TestData.FormAnswer(person, formQuestion, Hostile.Name), TestData.FormAnswer(person, gone, Hostile.Name),
            list, invitation, TestData.InvitationCode(list),
            TestData.Question(person, Hostile.Name),
            TestData.Question(person, Hostile.Name, QuestionState.Shown, talk));
        using var owner = await site.NewOrganizerAsync();
        var root = OrganizerEditionLinks.Overview(edition.Slug);

        var lessons = OrganizerLessonLinks.List(past.Slug);
        foreach (var path in new[]
        {
            lessons, OrganizerLessonLinks.Edit(past.Slug, told.Id), OrganizerLessonLinks.Consents(past.Slug, told.Id),
            OrganizerLessonLinks.Slides(past.Slug, told.Id), OrganizerLessonLinks.Publish(past.Slug, told.Id),
            OrganizerLessonLinks.Delete(past.Slug, told.Id), OrganizerLessonLinks.Preview(past.Slug, told.Id),
            OrganizerEditionLinks.List, OrganizerEditionLinks.Create, root, root + "/bearbeiten",
            root + "/in-anderen-worten", root + "/barrierefreiheit",
            root + "/kopie", root + "/absage", root + "/archiv", root + "/plaetze", root + "/vorschau",
            root + "/abend", root + "/regie", root + "/regie/hinweis", root + "/regie/anwesende",
            root + "/fragen", root + "/regie/fragen",
            root + "/vortraege/neu", $"{root}/vortraege/{talk.Id}", $"{root}/vortraege/{talk.Id}/mitwirkende?suche=e",
            $"{root}/vortraege/{talk.Id}/loeschen", $"{root}/vorschau/vortraege/{talk.Id}",
            OrganizerProposalLinks.Call(edition.Slug), OrganizerProposalLinks.ListOf(edition.Slug), OrganizerProposalLinks.List,
            OrganizerProposalLinks.Details(proposal.Id), OrganizerProposalLinks.Erase(proposal.Id), OrganizerProposalLinks.Tandems,
            OrganizerProposalLinks.Verdict(proposal.Id), OrganizerProposalLinks.Ask(proposal.Id),
            OrganizerProposalLinks.Prepare(proposal.Id), OrganizerProposalLinks.Decisions(edition.Slug),
            OrganizerFormQuestionLinks.List(edition.Slug), OrganizerFormQuestionLinks.Create(edition.Slug),
            OrganizerFormQuestionLinks.Edit(edition.Slug, formQuestion.Id),
            OrganizerFormQuestionLinks.Delete(edition.Slug, formQuestion.Id),
            root + "/anmeldungen/neu", root + "/anmeldungen/export",
            root + "/partner/neu", $"{root}/partner/{partner.Id}",
            $"{root}/partner/{partner.Id}/logo", $"{root}/partner/{partner.Id}/loeschen",
            root + "/einladungen", root + "/einladungen/neu", $"{root}/einladungen/{list.Id}", $"{root}/einladungen/{list.Id}/bearbeiten",
            $"{root}/einladungen/{list.Id}/loeschen", $"{root}/einladungen/{list.Id}/personen",
            $"{root}/einladungen/{list.Id}/plaetze", $"{root}/einladungen/{list.Id}/code", $"{root}/einladungen/{list.Id}/import",
            $"{root}/einladungen/{list.Id}/personen/{invitation.Id}",
            $"{root}/einladungen/{list.Id}/senden", $"{root}/einladungen/{list.Id}/erinnern",
            root + "/anmeldungen", root + "/anmeldungen?ausgewaehlt=True&vorgemerkt=True", root + "/zahlen",
            OrganizerRegistrationLinks.Details(edition.Slug, person.Id), OrganizerRegistrationLinks.Edit(edition.Slug, person.Id),
            OrganizerRegistrationLinks.Note(edition.Slug, person.Id), OrganizerRegistrationLinks.TakeBack(edition.Slug, declined.Id),
            OrganizerSpeakingLinks.List(edition.Slug), OrganizerSpeakingLinks.Gathering(edition.Slug),
            OrganizerSpeakerLinks.List, OrganizerSpeakerLinks.List + "?suche=" + Uri.EscapeDataString(Hostile.Name),
            OrganizerSpeakerLinks.Create + "?name=" + Uri.EscapeDataString(Hostile.Name),
            OrganizerSpeakerLinks.Edit(speaker.Id), OrganizerSpeakerLinks.Photo(speaker.Id), OrganizerSpeakerLinks.Delete(speaker.Id),
            OrganizerWordingLinks.List, OrganizerWordingLinks.Edit("nachgerueckt"), OrganizerWordingLinks.ListOf(edition.Slug),
            OrganizerWordingLinks.EditOf(edition.Slug, "zusage-mit-platz"),
            OrganizerFeedbackLinks.List(over.Slug), OrganizerFeedbackLinks.Quote(over.Slug, said.Id),
            OrganizerFeedbackLinks.DeleteText(over.Slug, "anders", said.Id), OrganizerRegistrationLinks.Presence(over.Slug, absent.Id),
            OrganizerPageLinks.List, "/admin/seiten/impressum", OrganizerPageLinks.Operator,
            OrganizerPageLinks.ProcessingRecord,
            OrganizerBarrierLinks.List, OrganizerBarrierLinks.Details(barrier.Id), OrganizerBarrierLinks.Erase(barrier.Id),
        })
            AssertSound(await owner.GetAsync(path));

        // The pages that only a form leads to.
        var form = await owner.GetAsync(root + "/bearbeiten");
        AssertSound(
            await owner.SubmitAsync(form, new Dictionary<string, string?> { ["End"] = "2035-04-04T22:00" }),
            "the question whether people are told");
        await owner.SubmitAsync(form, new Dictionary<string, string?> { ["Subtitle"] = Hostile.Name + "1" });
        AssertSound(await owner.SubmitAsync(form, new Dictionary<string, string?> { ["Subtitle"] = Hostile.Name + "2" }), "the conflict");
        AssertSound(
            await owner.SubmitAsync(await owner.GetAsync(root + "/plaetze"), new Dictionary<string, string?> { ["Form.Capacity"] = "7" }),
            "the question about seats");
    }

    private static void AssertSound(WebPage page, string? name = null)
    {
        name ??= page.Path;
        Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.Conflict, $"{name}: {(int)page.Status}");
        var failure = Record.Exception(() => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page.Body));
        Assert.True(failure is null, $"{name}: {failure?.Message} {failure?.Data["Position"]}");
        Assert.True(
            page.Document.QuerySelectorAll("h1").Length == 1, $"{name}: {page.Document.QuerySelectorAll("h1").Length} main headings");
        Assert.True(
            page.Document.QuerySelector("[data-hostile], main script, main [style]") is null,
            $"{name}: what was written as a name has become markup");
        var doubled = page.Document.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id))
            .GroupBy(id => id).Where(ids => ids.Count() > 1).Select(ids => ids.Key).ToList();
        Assert.True(doubled.Count == 0, $"{name}: {string.Join(", ", doubled)} more than once");
        Assert.All(
            page.Document.QuerySelectorAll("main input:not([type=hidden]):not([type=submit]), main select, main textarea"),
            field => Assert.True(
                field.Closest("label") is not null || page.Document.QuerySelector($"label[for='{field.Id}']") is not null,
                $"{name}: {field.OuterHtml} has no label"));
    }
}
