using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Invitations;

/// <summary>What organizers write about a list.</summary>
public sealed class InvitationListForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Name")]
    [Required(ErrorMessage = "Bitte geben Sie der Liste einen Namen.")]
    [MaxLength(InvitationList.MaxNameLength, ErrorMessage = TooLong)]
    public string? Name { get; set; }

    [Display(Name = "Eigener Text"), MaxLength(InvitationList.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Text { get; set; }

    [Display(Name = "Ohne Freigabe")]
    public bool SkipsApproval { get; set; }

    [Display(Name = "Darf weitergegeben werden")]
    public bool MayBePassedOn { get; set; }

    /// <summary>Whether the seats that are kept come next, instead of the people.</summary>
    public bool ThenSeats { get; set; }

    public static InvitationListForm Of(InvitationList list) => new InvitationListForm
    {
        Version = list.Version,
        Name = list.Name,
        Text = list.Text.Source,
        SkipsApproval = list.SkipsApproval,
        MayBePassedOn = list.MayBePassedOn,
    }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public InvitationListDraft? ToDraft(ModelStateDictionary state)
    {
        var draft = new InvitationListDraft(Name ?? "", MarkdownField.Read(Text, state, nameof(Text)), SkipsApproval, MayBePassedOn);
        if (state.IsValid && draft.Problem() is { } problem)
            Explain(problem, draft, state);
        return state.IsValid ? draft : null;
    }

    public static void Explain(InvitationListOutcome problem, InvitationListDraft draft, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            InvitationListOutcome.NameMissing => (nameof(Name), "Bitte geben Sie der Liste einen Namen."),
            InvitationListOutcome.TextTooLong => (nameof(Text), "Einer der Texte ist zu lang. Bitte kürzen Sie ihn."),
            InvitationListOutcome.HoldsPersonalLink => (
                nameof(Text), "In Ihrem Text steht der persönliche Link eines Menschen: Alle könnten damit dessen Seite öffnen."),
            InvitationListOutcome.TextTooComplex => (nameof(Text), MarkdownField.TooComplex),
            InvitationListOutcome.TextDoesNotFit => (nameof(Text), draft.Fault() is { } fault ? Sentence(fault) : ""),
            InvitationListOutcome.NameTaken => (nameof(Name), "Diese Ausgabe hat schon eine Liste mit diesem Namen."),
            InvitationListOutcome.Saved or InvitationListOutcome.Outdated =>
                throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }

    private static string Sentence(LetterTemplateException fault) => fault.Fault == LetterFault.UnknownPlaceholder
        ? "Platzhalter gibt es in diesem Text nicht: Alle auf der Liste lesen denselben."
        : LetterFaults.Sentence(fault);

    public override string Shown(string field, string value) =>
        field is nameof(SkipsApproval) or nameof(MayBePassedOn) ? value == "true" ? "ja" : "nein" : value;
}
