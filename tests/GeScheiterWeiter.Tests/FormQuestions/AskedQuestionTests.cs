using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.FormQuestions;

/// <summary>What answers a question, whoever has typed or sent it.</summary>
public sealed class AskedQuestionTests
{
    [Theory]
    [InlineData(FormQuestionKind.Text)]
    [InlineData(FormQuestionKind.Choice)]
    [InlineData(FormQuestionKind.Several)]
    [InlineData(FormQuestionKind.Number)]
    [InlineData(FormQuestionKind.Consent)]
    public void Nothing_answers_what_is_not_compulsory_and_nothing_else(FormQuestionKind kind)
    {
        string[][] nothings = [[], [""], [" \t\u200b "], ["", ""]];
        foreach (var nothing in nothings)
        {
            Assert.Equal((0, null), Counted(Asked(kind).Read(nothing)));
            Assert.Equal((0, AnswerProblem.Missing), Counted(Asked(kind, isCompulsory: true).Read(nothing)));
        }
    }

    [Fact]
    public void A_text_keeps_its_lines_and_has_a_limit()
    {
        var asked = Asked(FormQuestionKind.Text, isCompulsory: true);

        Assert.Equal(["Ohne Fleisch\nund ohne Nüsse"], asked.Read(["  Ohne Fleisch\r\nund ohne Nu\u0308sse "]).Texts);
        Assert.Null(asked.Read([new string('ä', FormAnswer.MaxTextLength)]).Problem);
        Assert.Equal(AnswerProblem.TooLong, asked.Read([new string('ä', FormAnswer.MaxTextLength + 1)]).Problem);
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData(" 007 ", "7")]
    [InlineData("0", "0")]
    [InlineData("1000000000", "1000000000")]
    [InlineData("1000000001", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("-1", null)]
    [InlineData("3,5", null)]
    [InlineData("1.000", null)]
    [InlineData("drei", null)]
    [InlineData("١٢", null)]
    public void A_number_is_whole_and_not_too_large(string typed, string? kept)
    {
        var (texts, problem) = Asked(FormQuestionKind.Number).Read([typed]);

        Assert.Equal(kept is null ? AnswerProblem.NotANumber : null, problem);
        Assert.Equal(kept is null ? [] : [kept], texts);
    }

    [Fact]
    public void A_choice_is_one_of_its_options()
    {
        var asked = Asked(FormQuestionKind.Choice, isCompulsory: true);

        Assert.Equal(["Grün"], asked.Read([" Gru\u0308n "]).Texts);
        Assert.Equal(AnswerProblem.UnknownOption, asked.Read(["Gelb"]).Problem);
        Assert.Equal(AnswerProblem.UnknownOption, asked.Read(["grün"]).Problem);
        Assert.Equal(AnswerProblem.UnknownOption, asked.Read(["Rot", "Grün"]).Problem);
    }

    [Fact]
    public void Several_options_stand_in_their_order_each_once()
    {
        var asked = Asked(FormQuestionKind.Several);

        Assert.Equal(["Rot", "Blau"], asked.Read(["Blau", "Rot", "Blau"]).Texts);
        Assert.Equal(AnswerProblem.UnknownOption, asked.Read(["Blau", "Gelb"]).Problem);
    }

    [Fact]
    public void A_consent_is_given_by_the_box_alone()
    {
        var asked = Asked(FormQuestionKind.Consent, isCompulsory: true);

        Assert.Equal([FormAnswer.Agreed], asked.Read(["true"]).Texts);
        Assert.Equal(AnswerProblem.Missing, asked.Read(["false"]).Problem);
        Assert.Equal(AnswerProblem.Missing, asked.Read(["nein"]).Problem);
    }

    [Fact]
    public void What_somebody_has_chosen_they_can_choose_again_though_nobody_else_can()
    {
        var asked = Asked(FormQuestionKind.Choice);
        var after = asked.After(new GivenAnswers([new GivenAnswer(asked.Id, "In anderen Worten", ["Gelb"])]));

        Assert.Equal(["Gelb"], after.Read(["Gelb"]).Texts);
        Assert.Equal("In anderen Worten", after.AnsweredWording);
        Assert.Equal(AnswerProblem.UnknownOption, asked.Read(["Gelb"]).Problem);
    }

    [Fact]
    public void Nobody_who_answers_for_others_is_asked_for_what_was_never_said()
    {
        var asked = Asked(FormQuestionKind.Choice, isCompulsory: true);

        Assert.Null(asked.DemandingNoMoreThan(GivenAnswers.None).Read([]).Problem);
        Assert.Equal(
            AnswerProblem.Missing,
            asked.DemandingNoMoreThan(new GivenAnswers([new GivenAnswer(asked.Id, asked.Text, ["Rot"])])).Read([]).Problem);
    }

    [Theory]
    [InlineData(FormQuestionKind.Choice, " GRÜN ", "Grün")]
    [InlineData(FormQuestionKind.Choice, "Gelb", null)]
    [InlineData(FormQuestionKind.Several, "blau; Rot", "Rot|Blau")]
    [InlineData(FormQuestionKind.Several, "blau, Rot", "Rot|Blau")]
    [InlineData(FormQuestionKind.Several, "Blau\nGelb", null)]
    [InlineData(FormQuestionKind.Number, "12", "12")]
    [InlineData(FormQuestionKind.Number, "viele", null)]
    [InlineData(FormQuestionKind.Consent, "Ja", "zugestimmt")]
    [InlineData(FormQuestionKind.Consent, "nein", "")]
    [InlineData(FormQuestionKind.Consent, "vielleicht", null)]
    [InlineData(FormQuestionKind.Text, "Guten Tag", "Guten Tag")]
    [InlineData(FormQuestionKind.Text, "", "")]
    public void A_cell_is_read_as_it_is_meant(FormQuestionKind kind, string cell, string? kept)
    {
        // A list is not asked for what it does not say.
        var (texts, problem) = Asked(kind, isCompulsory: true).ReadCell(cell);

        Assert.Equal(kept is null, problem is not null);
        if (kept is not null)
            Assert.Equal(kept, string.Join('|', texts));
    }

    [Fact]
    public void Commas_within_an_option_do_not_divide_it()
    {
        var question = TestData.FormQuestion(TestData.Edition(), FormQuestionKind.Several);
        question.Options = ["Ja, gern", "Nein, danke"];

        Assert.Equal(["Ja, gern"], AskedQuestion.Of(question).ReadCell("ja, gern").Texts);
        Assert.Equal(["Ja, gern", "Nein, danke"], AskedQuestion.Of(question).ReadCell("Nein, danke; Ja, gern").Texts);
    }

    private static (int Count, AnswerProblem? Problem) Counted((IReadOnlyList<string> Texts, AnswerProblem? Problem) read) =>
        (read.Texts.Count, read.Problem);

    private static AskedQuestion Asked(FormQuestionKind kind, bool isCompulsory = false) =>
        AskedQuestion.Of(TestData.FormQuestion(TestData.Edition(), kind, isCompulsory: isCompulsory));
}
