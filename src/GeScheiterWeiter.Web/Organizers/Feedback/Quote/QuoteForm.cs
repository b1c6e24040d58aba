using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Feedback;

namespace GeScheiterWeiter.Web.Organizers.Feedback.Quote;

public sealed class QuoteForm
{
    [Required(ErrorMessage = "Bitte lassen Sie etwas von dem Text stehen.")]
    [MaxLength(FeedbackAnswer.MaxTextLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    public string? Text { get; set; }
}
