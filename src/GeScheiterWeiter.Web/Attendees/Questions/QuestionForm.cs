using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Attendees.Questions;

/// <summary>A question to the speakers as it was typed.</summary>
public sealed class QuestionForm
{
    [Required(ErrorMessage = "Bitte schreiben Sie Ihre Frage auf.")]
    [MaxLength(Question.MaxTextLength, ErrorMessage = "Bitte kürzen Sie Ihre Frage auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Text { get; set; }

    /// <summary>Null for the whole evening.</summary>
    public Guid? Talk { get; set; }

    public bool MayBeNamed { get; set; }

    public Written Written() => Shared.Forms.Written.Of(("Ihre Frage an die Sprecher:innen", Text));

    /// <summary>Only for a form that has been found valid.</summary>
    public QuestionDraft ToDraft() => new(Text ?? "", Talk, MayBeNamed);
}
