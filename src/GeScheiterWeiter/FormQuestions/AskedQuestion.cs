using System.Globalization;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.FormQuestions;

public enum AnswerProblem
{
    Missing,
    TooLong,

    /// <summary>Nothing one could have chosen here.</summary>
    UnknownOption,

    /// <summary>No whole number, or one beyond <see cref="AskedQuestion.LargestNumber"/>.</summary>
    NotANumber,
}

/// <summary>A question as a form asks it, and the one place that knows what answers it.</summary>
public sealed record AskedQuestion(
    Guid Id, FormQuestionKind Kind, string Text, string Purpose, IReadOnlyList<string> Options, bool IsCompulsory, int KeptDays)
{
    public const int LargestNumber = 1_000_000_000;

    /// <summary>What a browser sends for a ticked box.</summary>
    public const string Ticked = "true";

    private static readonly char[] Separators = [';', '|', '\n'];

    private static readonly string[] YesWords = ["ja", "yes", "true", "wahr", "x", "1", "j", "y", FormAnswer.Agreed];
    private static readonly string[] NoWords = ["nein", "no", "false", "falsch", "0", "n", "-"];

    /// <summary>What somebody has answered before, where the question has other words by now.</summary>
    public string? AnsweredWording { get; private init; }

    public static AskedQuestion Of(FormQuestion question) => new(
        question.Id, question.Kind, question.Text, question.Purpose, question.Options, question.IsCompulsory, question.KeptDays);

    /// <summary>For somebody who has answered before: what they have chosen stays to be chosen.</summary>
    public AskedQuestion After(GivenAnswers answers) => answers.All.FirstOrDefault(answer => answer.QuestionId == Id) switch
    {
        null or { Texts: [] } => this,
        var given => this with
        {
            Options = Kind.HasOptions() ? [.. Options, .. given.Texts.Except(Options)] : Options,
            AnsweredWording = given.Wording == Text ? null : given.Wording,
        },
    };

    /// <summary>For those who answer in somebody else's place: they cannot be asked for what the person has not said.</summary>
    public AskedQuestion DemandingNoMoreThan(GivenAnswers answers) =>
        this with { IsCompulsory = IsCompulsory && answers.To(Id).Count > 0 };

    /// <param name="typed">As it came from a form.</param>
    public (IReadOnlyList<string> Texts, AnswerProblem? Problem) Read(IReadOnlyList<string> typed)
    {
        var (texts, problem) = Kind switch
        {
            FormQuestionKind.Text => ReadText(typed),
            FormQuestionKind.Number => ReadNumber(typed),
            FormQuestionKind.Consent => (typed.Contains(Ticked) ? [FormAnswer.Agreed] : [], null),
            FormQuestionKind.Choice or FormQuestionKind.Several => ReadOptions(typed),
        };
        return texts.Count == 0 && problem is null && IsCompulsory ? (texts, AnswerProblem.Missing) : (texts, problem);
    }

    /// <summary>What a cell of a list says; no cell is asked for what it does not say.</summary>
    public (IReadOnlyList<string> Texts, AnswerProblem? Problem) ReadCell(string? cell)
    {
        if (TypedText.Lines(cell) is not { } text)
            return ([], null);
        var willing = this with { IsCompulsory = false };
        return Kind switch
        {
            FormQuestionKind.Text or FormQuestionKind.Number => willing.Read([text]),
            FormQuestionKind.Choice => willing.Read([Named(text)]),
            FormQuestionKind.Several => willing.Read([.. Parts(text).Select(Named)]),
            FormQuestionKind.Consent when Says(text, YesWords) => ([FormAnswer.Agreed], null),
            FormQuestionKind.Consent => Says(text, NoWords) ? ([], null) : ([], AnswerProblem.UnknownOption),
        };
    }

    private static string? First(IReadOnlyList<string> typed) => typed is [var first, ..] ? first : null;

    private static (IReadOnlyList<string>, AnswerProblem?) ReadText(IReadOnlyList<string> typed) =>
        TypedText.Lines(First(typed)) switch
        {
            null => ([], null),
            { Length: > FormAnswer.MaxTextLength } text => ([text], AnswerProblem.TooLong),
            var text => ([text], null),
        };

    private static (IReadOnlyList<string>, AnswerProblem?) ReadNumber(IReadOnlyList<string> typed)
    {
        if (TypedText.Line(First(typed)) is not { } text)
            return ([], null);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestNumber
            ? ([number.ToString(CultureInfo.InvariantCulture)], null)
            : ([], AnswerProblem.NotANumber);
    }

    /// <summary>In the order they stand in, each once.</summary>
    private (IReadOnlyList<string>, AnswerProblem?) ReadOptions(IReadOnlyList<string> typed)
    {
        var chosen = typed.Select(text => TypedText.Line(text)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = Options.Where(chosen.Contains).Distinct().ToList();
        return known.Count < chosen.Count || (Kind == FormQuestionKind.Choice && known.Count > 1)
            ? (known, AnswerProblem.UnknownOption)
            : (known, null);
    }

    /// <summary>The option a list means, however it writes it.</summary>
    private string Named(string text) =>
        Options.FirstOrDefault(option => FoldedText.Of(option) == FoldedText.Of(text.Trim())) ?? text;

    /// <summary>Commas stand within options, too: they separate only where nothing else does.</summary>
    private string[] Parts(string text)
    {
        if (Options.Contains(Named(text)))
            return [text];
        return text.Split(
            text.IndexOfAny(Separators) >= 0 ? Separators : [','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool Says(string text, string[] words) => words.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
}
