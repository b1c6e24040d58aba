using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.FormQuestions;

/// <summary>What organizers write about a question of the sign-up. Its options are lines.</summary>
public sealed class FormQuestionForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";
    private const int MaxOptionsLength = FormQuestion.MostOptions * (FormQuestion.MaxOptionLength + 1);

    /// <summary>Chosen once, when the question is made.</summary>
    [Required(ErrorMessage = "Bitte wählen Sie aus, wie geantwortet wird.")]
    [EnumDataType(typeof(FormQuestionKind), ErrorMessage = "Bitte wählen Sie aus, wie geantwortet wird.")]
    public FormQuestionKind? Kind { get; set; }

    [Display(Name = "Frage")]
    [Required(ErrorMessage = "Bitte schreiben Sie die Frage.")]
    [MaxLength(FormQuestion.MaxTextLength, ErrorMessage = TooLong)]
    public string? Text { get; set; }

    [Display(Name = "Wofür brauchen wir das?")]
    [Required(ErrorMessage = "Bitte schreiben Sie, wofür Sie die Antwort brauchen. Ohne Zweck darf nicht gefragt werden.")]
    [MaxLength(FormQuestion.MaxPurposeLength, ErrorMessage = TooLong)]
    public string? Purpose { get; set; }

    [Display(Name = "Antworten zur Auswahl")]
    [MaxLength(MaxOptionsLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Options { get; set; }

    [Display(Name = "Pflichtfrage")]
    public bool IsCompulsory { get; set; }

    [Display(Name = "Antworten löschen, Tage nach der Ausgabe")]
    [Required(ErrorMessage = "Bitte geben Sie an, wann die Antworten gelöscht werden.")]
    [Range(0, FormQuestion.LongestKeptDays, ErrorMessage = "Bitte geben Sie eine Zahl von {1} bis {2} an.")]
    public int? KeptDays { get; set; } = FormQuestion.UsualKeptDays;

    public static FormQuestionForm Of(FormQuestion question) => new FormQuestionForm
    {
        Version = question.Version,
        Kind = question.Kind,
        Text = question.Text,
        Purpose = question.Purpose,
        Options = string.Join('\n', question.Options),
        IsCompulsory = question.IsCompulsory,
        KeptDays = question.KeptDays,
    }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public FormQuestionDraft? ToDraft(ModelStateDictionary state)
    {
        var draft = new FormQuestionDraft
        {
            Kind = Kind.GetValueOrDefault(),
            Text = Text ?? "",
            Purpose = Purpose ?? "",
            Options = [.. TypedText.Entries(Options)],
            IsCompulsory = IsCompulsory,
            KeptDays = KeptDays.GetValueOrDefault(),
        };
        if (state.IsValid && draft.Problem() is { } problem)
            Explain(problem, state);
        return state.IsValid ? draft : null;
    }

    public static void Explain(FormQuestionOutcome problem, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            FormQuestionOutcome.TextMissing => (nameof(Text), "Bitte schreiben Sie die Frage."),
            FormQuestionOutcome.PurposeMissing => (nameof(Purpose), "Bitte schreiben Sie, wofür Sie die Antwort brauchen."),
            FormQuestionOutcome.TextTooLong => (nameof(Text), "Einer der Texte ist zu lang. Bitte kürzen Sie ihn."),
            FormQuestionOutcome.OptionsMissing =>
                (nameof(Options), "Zu einer Auswahl gehören mindestens zwei verschiedene Antworten, jede in einer eigenen Zeile."),
            FormQuestionOutcome.OptionTooLong =>
                (nameof(Options), $"Bitte kürzen Sie: Jede Antwort hat höchstens {FormQuestion.MaxOptionLength} Zeichen."),
            FormQuestionOutcome.TooManyOptions => (nameof(Options), $"Bis zu {FormQuestion.MostOptions} Antworten gehen zur Auswahl."),
            FormQuestionOutcome.KeptDaysInvalid =>
                (nameof(KeptDays), $"Bitte geben Sie eine Zahl von 0 bis {FormQuestion.LongestKeptDays} an."),
            FormQuestionOutcome.TooMany =>
            (
                "",
                $"Diese Ausgabe stellt schon {FormQuestion.MostAsked} Fragen. Mehr passen in keine Anmeldung: "
                + "Bitte löschen Sie zuerst eine."),
            FormQuestionOutcome.Saved or FormQuestionOutcome.Outdated =>
                throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }

    public override string Shown(string field, string value) =>
        field == nameof(IsCompulsory) ? (value == "true" ? "ja" : "nein") : value;
}
