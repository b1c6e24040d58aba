using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Wordings.Edit;

public sealed class WordingForm : EditForm
{
    private const string SubjectMissing = "Bitte geben Sie dem Brief einen Betreff.";
    private const string BodyMissing = "Bitte schreiben Sie einen Text.";
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Betreff"), Required(ErrorMessage = SubjectMissing)]
    [MaxLength(LetterWording.MaxSubjectLength, ErrorMessage = TooLong)]
    public string? Subject { get; set; }

    [Display(Name = "Text"), Required(ErrorMessage = BodyMissing)]
    [MaxLength(LetterWording.MaxBodyLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Body { get; set; }

    public static WordingForm Of(LetterWords words, int version) =>
        new WordingForm { Version = version, Subject = words.Subject, Body = words.Body }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public WordingDraft? ToDraft(StandardLetter letter, ModelStateDictionary state)
    {
        if (!state.IsValid)
            return null;
        var draft = new WordingDraft(letter, new LetterWords(Subject ?? "", Body ?? ""));
        if (draft.Problem() is { } problem)
            Explain(problem, draft, state);
        return state.IsValid ? draft : null;
    }

    private static void Explain(WordingOutcome problem, WordingDraft draft, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            WordingOutcome.SubjectMissing => (nameof(Subject), SubjectMissing),
            WordingOutcome.BodyMissing => (nameof(Body), BodyMissing),
            WordingOutcome.TextTooLong => (nameof(Body), "Dieser Text ist zu lang. Bitte kürzen Sie ihn."),
            WordingOutcome.HoldsPersonalLink => (
                nameof(Body),
                "In Ihrem Text steht der persönliche Link eines Menschen: Alle könnten damit dessen Seite öffnen. "
                + "Nehmen Sie stattdessen einen Platzhalter, dann bekommt jede Person ihren eigenen."),
            WordingOutcome.WordsDoNotFit => (FieldAtFault(draft), draft.Fault() is { } fault ? LetterFaults.Sentence(fault) : ""),
            WordingOutcome.PlaceholderMissing => (
                nameof(Body),
                "Das darf in diesem Brief nicht fehlen: " + string.Join(", ", draft.Lacking().Select(value => value.Written))),
            WordingOutcome.Saved or WordingOutcome.Outdated => throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }

    private static string FieldAtFault(WordingDraft draft) =>
        (draft with { Words = draft.Words with { Body = "Guten Tag" } }).Fault() is null ? nameof(Body) : nameof(Subject);
}
