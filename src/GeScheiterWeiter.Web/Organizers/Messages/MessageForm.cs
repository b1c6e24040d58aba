using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Messages;

/// <summary>What organizers write to a group, and who of the group is meant.</summary>
public sealed class MessageForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Betreff")]
    [Required(ErrorMessage = "Bitte geben Sie der Nachricht einen Betreff.")]
    [MaxLength(Message.MaxSubjectLength, ErrorMessage = TooLong)]
    public string? Subject { get; set; }

    [Display(Name = "Text")]
    [Required(ErrorMessage = "Bitte schreiben Sie, was Sie mitteilen möchten.")]
    [MaxLength(Message.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Text { get; set; }

    [Display(Name = "Antworten gehen an")]
    [Required(ErrorMessage = "Bitte sagen Sie, wohin Antworten gehen.")]
    [Mailbox(ErrorMessage = "Das ist keine E-Mail-Adresse, zum Beispiel: abend@example.org")]
    public string? ReplyTo { get; set; }

    [Display(Name = "An wen")]
    public MessageGroup Group { get; set; }

    [Display(Name = "Nur, wen diese Suche findet"), MaxLength(Message.MaxSearchLength, ErrorMessage = TooLong)]
    public string? Search { get; set; }

    [Display(Name = "Nur von dieser Seite")]
    public AttendeeSide? Side { get; set; }

    [Display(Name = "Nur mit dieser Freigabe")]
    public Approval? Approval { get; set; }

    [Display(Name = "Nur mit dieser Herkunft")]
    public RegistrationOrigin? Origin { get; set; }

    public static MessageForm Of(Message message) => new MessageForm
    {
        Version = message.Version,
        Subject = message.Subject,
        Text = message.Text,
        ReplyTo = message.ReplyTo,
        Group = message.Group,
        Search = message.Search,
        Side = message.Side,
        Approval = message.Approval,
        Origin = message.Origin,
    }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public MessageDraft? ToDraft(ModelStateDictionary state)
    {
        if (!state.IsValid)
            return null;
        var draft = new MessageDraft
        {
            Subject = Subject ?? "",
            Text = Text ?? "",
            ReplyTo = EmailAddress.Parse(ReplyTo ?? "").Value,
            Group = Group,
            Search = Search,
            Side = Side,
            Approval = Approval,
            Origin = Origin,
        };
        if (draft.Problem() is { } problem)
            Explain(problem, draft, state);
        return state.IsValid ? draft : null;
    }

    public override string Shown(string field, string value) => field switch
    {
        nameof(Group) when Enum.TryParse<MessageGroup>(value, out var group) => group.Words(),
        nameof(Side) when Enum.TryParse<AttendeeSide>(value, out var side) => side.Words(),
        nameof(Approval) when Enum.TryParse<Approval>(value, out var approval) => approval.Words(),
        nameof(Origin) when Enum.TryParse<RegistrationOrigin>(value, out var origin) => origin.Words(),
        _ => value,
    };

    private static void Explain(MessageOutcome problem, MessageDraft draft, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            MessageOutcome.SubjectMissing => (nameof(Subject), "Bitte geben Sie der Nachricht einen Betreff."),
            MessageOutcome.TextMissing => (nameof(Text), "Bitte schreiben Sie, was Sie mitteilen möchten."),
            MessageOutcome.TextTooLong => (nameof(Text), "Dieser Text ist zu lang. Bitte kürzen Sie ihn."),
            MessageOutcome.ReplyToInvalid => (nameof(ReplyTo), "Das ist keine E-Mail-Adresse."),
            MessageOutcome.HoldsPersonalLink => (
                nameof(Text),
                "In Ihrem Text steht der persönliche Link eines Menschen: Alle könnten damit dessen Seite öffnen. "
                + "Nehmen Sie stattdessen einen Platzhalter, dann bekommt jede Person ihren eigenen."),
            MessageOutcome.WordsDoNotFit => (FieldAtFault(draft), draft.Fault() is { } fault ? Sentence(fault, draft) : ""),
            MessageOutcome.PlaceholderMissing => (
                nameof(Text),
                "Das darf in einer Nachricht an diese Gruppe nicht fehlen: "
                + string.Join(", ", draft.Lacking().Select(value => value.Written))),
            MessageOutcome.Saved or MessageOutcome.Outdated or MessageOutcome.NoDraft =>
                throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }

    /// <summary>What one group has others have not: whoever takes a wrong placeholder is told the right ones.</summary>
    private static string Sentence(LetterTemplateException fault, MessageDraft draft) => fault.Fault == LetterFault.UnknownPlaceholder
        ? $"Den Platzhalter {{{{{fault.What}}}}} gibt es für diese Gruppe nicht. "
            + $"Für sie gibt es: {string.Join(", ", draft.Placeholders().Select(value => value.Written))}"
        : LetterFaults.Sentence(fault);

    private static string FieldAtFault(MessageDraft draft) =>
        (draft with { Text = "Guten Tag" }).Fault() is null ? nameof(Text) : nameof(Subject);
}
