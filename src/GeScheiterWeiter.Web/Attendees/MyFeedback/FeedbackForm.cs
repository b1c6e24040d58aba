using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Attendees.MyFeedback;

/// <summary>How the evening was, as it was typed. Everything may be left out, but not all of it.</summary>
public sealed class FeedbackForm
{
    private const string TooLong = "Bitte kürzen Sie den Text auf höchstens {1} Zeichen.";
    private const string NoChoice = "Bitte wählen Sie eine der Antworten.";

    [Range(FeedbackAnswer.LowestMark, FeedbackAnswer.HighestMark, ErrorMessage = NoChoice)]
    public int? Evening { get; set; }

    [Range(FeedbackAnswer.LowestMark, FeedbackAnswer.HighestMark, ErrorMessage = NoChoice)]
    public int? Gain { get; set; }

    [Range(FeedbackAnswer.LowestMark, FeedbackAnswer.HighestMark, ErrorMessage = NoChoice)]
    public int? Access { get; set; }

    [MaxLength(FeedbackAnswer.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Takeaway { get; set; }

    public bool MayBeQuoted { get; set; }

    [MaxLength(FeedbackAnswer.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Different { get; set; }

    /// <summary>In the order of the programme.</summary>
    public List<TalkNoteForm> Talks { get; set; } = [];

    /// <summary>Only for a form that has been found valid.</summary>
    public FeedbackDraft ToDraft() => new(
        Evening, Gain, Access, Takeaway, Different, MayBeQuoted,
        Talks.Where(note => note.Text is not null).DistinctBy(note => note.Talk).ToDictionary(note => note.Talk, note => note.Text!));

    public Written Written() => Shared.Forms.Written.Of(
        [("Was Sie mitnehmen", Takeaway), ("Was anders sein sollte", Different), .. Talks.Select(note => ("Zu einem Vortrag", note.Text))]);
}

/// <summary>To the speakers of one talk.</summary>
public sealed class TalkNoteForm
{
    public Guid Talk { get; set; }

    [MaxLength(FeedbackAnswer.MaxTextLength, ErrorMessage = "Bitte kürzen Sie den Text an die Sprecher:innen auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Text { get; set; }
}
