using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Proposals.Tandems;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Wishing;

/// <summary>What a teller looks for, as it was typed.</summary>
public sealed class WishForm
{
    [Required(ErrorMessage = "Bitte nennen Sie ein Thema, zum Beispiel „Online-Formulare“.")]
    [MaxLength(TandemWish.MaxTopicLength, ErrorMessage = "Bitte kürzen Sie das Thema auf höchstens {1} Zeichen.")]
    public string? Topic { get; set; }

    [Required(ErrorMessage = "Bitte sagen Sie in einem Satz, wen Sie suchen.")]
    [MaxLength(TandemWish.MaxSentenceLength, ErrorMessage = "Bitte kürzen Sie den Satz auf höchstens {1} Zeichen.")]
    public string? Sentence { get; set; }

    public static WishForm Of(TandemWish? wish) => new() { Topic = wish?.Topic, Sentence = wish?.Sentence };
}
