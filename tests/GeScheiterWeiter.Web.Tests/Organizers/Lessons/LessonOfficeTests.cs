using System.Net;
using System.Net.Http.Headers;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Lessons;

public sealed class LessonOfficeTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_lesson_is_written_agreed_to_published_and_withdrawn()
    {
        var (edition, talk, speaker) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var list = await organizer.GetAsync(OrganizerLessonLinks.List(edition.Slug));
        Assert.Contains("noch keine", list.Text, StringComparison.Ordinal);

        var form = await organizer.GetAsync(OrganizerLessonLinks.Edit(edition.Slug, talk.Id));
        Assert.Equal(talk.Title, form.Document.QuerySelector("#Title")!.GetAttribute("value"));
        var topic = $"Thema {TestData.Next()}";
        var edited = await organizer.FollowAsync(await organizer.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["Title"] = "Was vom Formular blieb",
            ["Slug"] = $"formular-{TestData.Next()}",
            ["Summary"] = "Ein Satz.",
            ["Failure"] = "Es ging schief.",
            ["Topics"] = $"{topic}, Vergabe",
            ["ForStates"] = "true",
        }));
        Assert.Contains("gespeichert", edited.Text, StringComparison.Ordinal);

        var early = await organizer.GetAsync(OrganizerLessonLinks.Publish(edition.Slug, talk.Id));
        Assert.Contains("Es fehlt noch eine Einwilligung", early.Text, StringComparison.Ordinal);
        Assert.Empty(early.Forms());

        var consents = await organizer.GetAsync(OrganizerLessonLinks.Consents(edition.Slug, talk.Id));
        Assert.Contains(speaker.Name, consents.Text, StringComparison.Ordinal);
        await organizer.PostAsync(
            consents.Path, [.. TokenAndVersionOf(consents), new("Given", $"{speaker.Id} Text"), new("Given", $"{speaker.Id} Names")]);
        var publish = await organizer.GetAsync(OrganizerLessonLinks.Publish(edition.Slug, talk.Id));
        Assert.Contains("Alle möchten genannt werden", publish.Text, StringComparison.Ordinal);
        var published = await organizer.FollowAsync(await organizer.SubmitAsync(publish));
        Assert.Contains("veröffentlicht und zu sehen", published.Text, StringComparison.Ordinal);
        var lesson = await LessonAsync(talk);
        Assert.Equal([topic, "Vergabe"], lesson.Topics);
        Assert.Equal(LessonReach.States, lesson.TransferableTo);
        using var visitor = site.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(LessonLinks.Show(lesson.Slug))).Status);

        var withdrawn = await organizer.FollowAsync(await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerLessonLinks.Publish(edition.Slug, talk.Id)), form: "form[action$=zurueckziehen]"));
        Assert.Contains("nirgends mehr zu sehen", withdrawn.Text, StringComparison.Ordinal);
        Assert.Contains("zurückgezogen", withdrawn.Document.QuerySelector("td .badge, .badge")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(LessonLinks.Show(lesson.Slug))).Status);
    }

    [Fact]
    public async Task Words_that_are_names_too_are_shown_and_have_to_be_looked_at()
    {
        var (edition, talk, speaker) = await ArrangeAsync();
        speaker = (await site.AllAsync<Speaker>()).Single(s => s.Id == speaker.Id);
        var lesson = TestData.Lesson(talk, LessonState.Draft);
        lesson.Story = new Story { Failure = $"{speaker.Name} hat zu spät gefragt." };
        await site.ArrangeAsync([lesson, .. TestData.Consents(talk, Artefact.Text)]);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var publish = await organizer.GetAsync(OrganizerLessonLinks.Publish(edition.Slug, talk.Id));
        Assert.Contains(
            "Was schiefging, und warum", publish.Document.QuerySelector(".notice--warn")!.TextContent, StringComparison.Ordinal);
        var refused = await organizer.SubmitAsync(publish, new Dictionary<string, string?> { ["Form.NamesAreChecked"] = null });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(LessonState.Draft, (await LessonAsync(talk)).State);

        await organizer.SubmitAsync(refused, new Dictionary<string, string?> { ["Form.NamesAreChecked"] = "true" });
        Assert.Equal(LessonState.Published, (await LessonAsync(talk)).State);
    }

    [Fact]
    public async Task Two_who_write_at_once_are_shown_both_texts()
    {
        var (edition, talk, _) = await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var (mine, theirs) = (
            await organizer.GetAsync(OrganizerLessonLinks.Edit(edition.Slug, talk.Id)),
            await organizer.GetAsync(OrganizerLessonLinks.Edit(edition.Slug, talk.Id)));
        await organizer.SubmitAsync(theirs, new Dictionary<string, string?> { ["Summary"] = "Ihr Satz.", ["ForStates"] = "true" });

        var conflict = await organizer.SubmitAsync(mine, new Dictionary<string, string?> { ["Summary"] = "Mein Satz." });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Ihr Satz.", conflict.Text, StringComparison.Ordinal);
        var saved = await organizer.SubmitAsync(conflict, new Dictionary<string, string?> { ["Summary"] = "Mein Satz." });
        Assert.Equal(HttpStatusCode.Found, saved.Status);
        Assert.Equal("Mein Satz.", (await LessonAsync(talk)).Summary);
    }

    [Fact]
    public async Task Slides_are_checked_and_what_is_wrong_with_them_is_said()
    {
        var (edition, talk, _) = await ArrangeAsync();
        await site.ArrangeAsync(TestData.LessonWithConsents(talk));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        Task<WebPage> UploadAsync(byte[] file) => SendAsync(organizer, OrganizerLessonLinks.Slides(edition.Slug, talk.Id), file);

        var script = await UploadAsync(HandmadePdf.Of("/OpenAction << /S /JavaScript /JS (x) >>"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, script.Status);
        Assert.Contains("Skripte", script.Text, StringComparison.Ordinal);
        Assert.Contains("kein PDF", (await UploadAsync("GIF89a"u8.ToArray())).Text, StringComparison.Ordinal);
        Assert.Contains("größer als 20 MB", (await UploadAsync(new byte[TalkSlides.MaxBytes + 1])).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AllAsync<TalkSlides>(), s => s.TalkId == talk.Id);

        Assert.Equal(HttpStatusCode.Found, (await UploadAsync(HandmadePdf.Sound())).Status);
        var file = await organizer.GetAsync(OrganizerLessonLinks.SlidesFile(edition.Slug, talk.Id));
        Assert.Equal("application/pdf", file.Response.Content.Headers.ContentType!.ToString());

        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerLessonLinks.Slides(edition.Slug, talk.Id)), form: "form[action$=weg]");
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerLessonLinks.SlidesFile(edition.Slug, talk.Id))).Status);
    }

    [Fact]
    public async Task Consents_saved_on_an_old_page_change_nothing()
    {
        var (edition, talk, speaker) = await ArrangeAsync();
        await site.ArrangeAsync(TestData.LessonWithConsents(talk));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var old = await organizer.GetAsync(OrganizerLessonLinks.Consents(edition.Slug, talk.Id));
        await organizer.PostAsync(old.Path, [.. TokenAndVersionOf(old), new("Given", $"{speaker.Id} Text")]);

        var refused = await organizer.FollowAsync(await organizer.SubmitAsync(old));

        Assert.Contains("Gespeichert ist nichts", refused.Text, StringComparison.Ordinal);
        Assert.Single(await site.AllAsync<TalkConsent>(), c => c.SpeakerId == speaker.Id);
    }

    [Fact]
    public async Task Whoever_only_reads_sees_how_things_stand_and_the_preview()
    {
        var (edition, talk, _) = await ArrangeAsync();
        await site.ArrangeAsync(TestData.LessonWithConsents(talk, LessonState.Draft, Artefact.Text));
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var list = await reader.GetAsync(OrganizerLessonLinks.List(edition.Slug));
        var preview = await reader.GetAsync(OrganizerLessonLinks.Preview(edition.Slug, talk.Id));

        Assert.Contains("Entwurf", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bearbeiten", list.Text, StringComparison.Ordinal);
        Assert.Contains("So sehen es Besucher:innen", preview.Body, StringComparison.Ordinal);
        Assert.Contains("Ohne Namen erzählt", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_evening_is_over_there_is_nothing_to_write()
    {
        var edition = TestData.Edition();
        var talk = TestData.Talk(edition, TestData.Speaker());
        await site.ArrangeAsync(edition, talk);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var list = await organizer.GetAsync(OrganizerLessonLinks.List(edition.Slug));

        Assert.Contains("sobald diese Ausgabe öffentlich und der Abend vorbei ist", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(OrganizerLessonLinks.Edit(edition.Slug, talk.Id))).Status);
    }

    [Fact]
    public async Task Taking_somebody_out_of_the_talk_withdraws_its_lesson()
    {
        var (edition, talk, speaker) = await ArrangeAsync();
        await site.ArrangeAsync(TestData.LessonWithConsents(talk));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var speakers = await organizer.GetAsync(OrganizerTalkLinks.Speakers(edition.Slug, talk.Id));
        Assert.Contains("ist sie zurückgezogen", speakers.Text, StringComparison.Ordinal);
        await organizer.PostAsync(
            OrganizerTalkLinks.RemoveSpeaker(edition.Slug, talk.Id), FormFields.Of(speakers.Form("form.row-moves")));

        Assert.Equal(LessonState.Withdrawn, (await LessonAsync(talk)).State);
    }

    [Fact]
    public void The_form_asks_what_a_story_asks()
    {
        foreach (var question in StoryQuestion.All)
        {
            var property = typeof(Web.Organizers.Lessons.LessonForm).GetProperty(question.Field)!;
            var name = (System.ComponentModel.DataAnnotations.DisplayAttribute)property
                .GetCustomAttributes(typeof(System.ComponentModel.DataAnnotations.DisplayAttribute), inherit: false).Single();

            Assert.Equal(question.Heading, name.Name);
        }
    }

    private async Task<(Edition Edition, Talk Talk, Speaker Speaker)> ArrangeAsync()
    {
        var edition = TestData.PastEdition();
        var speaker = TestData.Speaker($"Bertha Quellstein{TestData.Next()}");
        var talk = TestData.Talk(edition, speaker);
        await site.ArrangeAsync(edition, talk);
        return (edition, talk, speaker);
    }

    private async Task<Lesson> LessonAsync(Talk talk) => (await site.AllAsync<Lesson>()).Single(l => l.TalkId == talk.Id);

    private static IEnumerable<KeyValuePair<string, string>> TokenAndVersionOf(WebPage page) =>
        FormFields.Of(page.Forms()[0]).Where(field => field.Key is "__RequestVerificationToken" or "Version");

    private static async Task<WebPage> SendAsync(Visitor organizer, string address, byte[] file)
    {
        var form = (await organizer.GetAsync(address)).Form("form[enctype]");
        using var content = new MultipartFormDataContent();
        foreach (var (key, value) in FormFields.Of(form))
            content.Add(new StringContent(value), key);
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(part, "Form.File", "folien.pdf");
        return await organizer.SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = content });
    }
}
