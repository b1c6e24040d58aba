using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Lessons;

public sealed class NamesInLessonTests
{
    [Theory]
    [InlineData("Markus Töpfer hat das erzählt", "topfer")]
    [InlineData("Herr TOEPFER war dabei", "topfer")]
    [InlineData("Töpfers Plan", "topfer")]
    [InlineData("in Bergheim", "bergheim")]
    [InlineData("die Bergheimer Lösung", "bergheim")]
    public void A_name_is_found_in_any_spelling(string text, string expected) => Assert.Contains(expected, FoundIn(text));

    [Theory]
    [InlineData("In unserer Kreisstadt war der Übergang schwer")]
    [InlineData("Die Töpfchen blieben leer, Bergwerke auch")]
    [InlineData("")]
    public void Words_that_tell_nobody_who_it_is_are_left_alone(string text) => Assert.Empty(FoundIn(text));

    [Fact]
    public void Every_place_is_looked_at()
    {
        var speaker = TestData.Speaker("Markus Töpfer");
        var lesson = TestData.Lesson(TestData.Talk(TestData.PastEdition(), speaker));
        lesson.Slug = "toepfer-erzaehlt";
        lesson.Title = "Töpfer";
        lesson.Summary = "Töpfer";
        lesson.Story = lesson.Story with { Help = "Töpfer" };
        lesson.Topics = ["Töpfer"];

        Assert.Equal(
            ["Titel", "Adresse der Seite", "Zusammenfassung", "Was geholfen hat", "Themen"],
            NamesInLesson.In(lesson, [speaker]).Select(found => found.Place));
    }

    private static IEnumerable<string> FoundIn(string text)
    {
        var speaker = TestData.Speaker("Markus Töpfer");
        speaker.Organisation = "Kreisstadt Bergheim";
        return NamesInLesson.In([("Text", text)], [speaker]).Select(found => found.Word);
    }
}
