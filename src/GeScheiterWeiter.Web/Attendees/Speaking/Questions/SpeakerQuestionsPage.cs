using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting.Questions;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Questions;

/// <param name="Token">Of the link.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Talks">What they tell.</param>
/// <param name="ToEvening">What all speakers are asked.</param>
/// <param name="IsOver">The evening is over.</param>
/// <param name="IsStill">The page is asked not to load itself anew.</param>
public sealed record SpeakerQuestionsPage(
    string Token, Edition Edition, IReadOnlyList<QuestionedTalk> Talks, QuestionGroup ToEvening, bool IsOver, bool IsStill);

/// <param name="Title">Of the talk.</param>
/// <param name="Asked">What its speakers are asked.</param>
/// <param name="Said">What was said to them afterwards; null while there are too few answers.</param>
public sealed record QuestionedTalk(string Title, QuestionGroup Asked, IReadOnlyList<string>? Said);
