using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>The questions of an edition as fields of a form, whichever door it stands behind.</summary>
public static class FormQuestionFields
{
    private const string Key = "FormQuestions";

    /// <summary>Puts the questions where <c>_FormQuestions</c> looks for them.</summary>
    public static void Ask(this ViewDataDictionary viewData, IReadOnlyList<AskedQuestion> questions) => viewData[Key] = questions;

    public static IReadOnlyList<AskedQuestion> Asked(this ViewDataDictionary viewData) =>
        viewData[Key] as IReadOnlyList<AskedQuestion> ?? [];

    /// <summary>What was answered; what is wrong with it stands at the fields then.</summary>
    /// <param name="typed">From the form.</param>
    /// <param name="questions">What it asks.</param>
    /// <param name="state">Where the fields find what is wrong.</param>
    /// <param name="form">What the names of its fields begin with, such as <c>Form</c>; empty where with nothing.</param>
    /// <returns>Null where nothing is asked.</returns>
    public static GivenAnswers? Read(
        this TypedAnswers typed, IReadOnlyList<AskedQuestion> questions, ModelStateDictionary state, string form = "")
    {
        var given = new List<GivenAnswer>(questions.Count);
        foreach (var question in questions)
        {
            var (texts, problem) = question.Read(typed.All(TypedAnswers.KeyOf(question.Id)));
            if (problem is { } wrong)
                state.AddModelError(NameOf(question, form), Words(question, wrong, texts));
            given.Add(new GivenAnswer(question.Id, question.Text, texts));
        }

        return given.Count == 0 ? null : new GivenAnswers(given);
    }

    /// <summary>One of several that was chosen cannot be taken back without another one: so there is one for nothing.</summary>
    public static IEnumerable<SelectListItem> Items(this AskedQuestion question, TypedAnswers typed)
    {
        var chosen = typed.All(TypedAnswers.KeyOf(question.Id));
        var options = question.Options.Select(option => new SelectListItem(option, option, chosen.Contains(option)));
        return question is { Kind: FormQuestionKind.Choice, IsCompulsory: false }
            ? options.Append(new SelectListItem("Keine Angabe", ""))
            : options;
    }

    /// <summary>What the answer is for and when it is deleted: said to everybody who answers.</summary>
    public static string Hint(this AskedQuestion question) =>
        $"{(question is { Kind: FormQuestionKind.Consent, IsCompulsory: false } ? "Freiwillig. " : "")}"
        + $"Wofür wir das brauchen: {question.Purpose} (Wir löschen die Antwort {KeptWords(question.KeptDays)}.)"
        + (question.AnsweredWording is { } before ? $" Beantwortet wurde bisher: {Quoted.Of(before)}" : "");

    /// <summary>"30 Tage nach der Ausgabe"</summary>
    public static string KeptWords(int days) => days switch
    {
        0 => "mit dem Ende der Ausgabe",
        1 => "einen Tag nach der Ausgabe",
        _ => GermanNumber.Words(days) + " Tage nach der Ausgabe",
    };

    /// <summary>Where in the form a field stands, for the list of what is wrong.</summary>
    internal static int PlaceOf(ViewDataDictionary viewData, string field) =>
        viewData.Asked().Index().FirstOrDefault(q => field.EndsWith(NameOf(q.Item, ""), StringComparison.Ordinal)).Index;

    private static string NameOf(AskedQuestion question, string form) =>
        $"{(form.Length == 0 ? "" : form + ".")}{nameof(IAsksQuestions.Answers)}[{TypedAnswers.KeyOf(question.Id)}]";

    private static string Words(AskedQuestion question, AnswerProblem problem, IReadOnlyList<string> texts) => problem switch
    {
        AnswerProblem.Missing => question.Kind switch
        {
            FormQuestionKind.Text => $"Bitte beantworten Sie die Frage {Quoted.Of(question.Text)}.",
            FormQuestionKind.Number => $"Bitte geben Sie eine Zahl an: {Quoted.Of(question.Text)}",
            FormQuestionKind.Choice => $"Bitte wählen Sie eine Antwort aus: {Quoted.Of(question.Text)}",
            FormQuestionKind.Several => $"Bitte wählen Sie mindestens eine Antwort aus: {Quoted.Of(question.Text)}",
            FormQuestionKind.Consent => $"Bitte stimmen Sie zu: {Quoted.Of(question.Text)}",
        },
        AnswerProblem.TooLong =>
            $"Bitte kürzen Sie Ihre Antwort auf {Quoted.Of(question.Text)} auf höchstens "
            + $"{GermanNumber.Words(FormAnswer.MaxTextLength)} Zeichen. "
            + $"Es sind {GermanNumber.Words(texts.Sum(text => text.Length) - FormAnswer.MaxTextLength)} zu viel.",
        AnswerProblem.UnknownOption =>
            $"Das steht hier nicht (mehr) zur Wahl. Bitte wählen Sie noch einmal aus: {Quoted.Of(question.Text)}",
        AnswerProblem.NotANumber => $"Bitte geben Sie eine ganze Zahl ein, zum Beispiel 3: {Quoted.Of(question.Text)}",
    };
}
