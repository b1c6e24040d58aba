using System.Net;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Lessons;

/// <summary>Slides that may be kept, and that nobody has sent.</summary>
public sealed class LessonWithoutSlidesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Whatever_may_be_kept_of_a_talk_nobody_has_sent_slides_of_is_read()
    {
        Artefact[] beside = [Artefact.Names, Artefact.Slides, Artefact.Recording];
        var lessons = new List<Lesson>();
        foreach (var kept in Enumerable.Range(0, 1 << beside.Length))
        {
            var (edition, speaker) = (TestData.PastEdition(), TestData.Speaker());
            var talk = TestData.Talk(edition, speaker);
            var lesson = TestData.Lesson(talk);
            Artefact[] consents = [Artefact.Text, .. beside.Where((_, place) => (kept & (1 << place)) != 0)];
            await site.ArrangeAsync([edition, talk, lesson, .. TestData.Consents(talk, consents)]);
            lessons.Add(lesson);
        }

        using var visitor = site.NewVisitor();

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(LessonLinks.List)).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(LessonLinks.Feed)).Status);
        foreach (var lesson in lessons)
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(LessonLinks.Show(lesson.Slug))).Status);
    }
}
