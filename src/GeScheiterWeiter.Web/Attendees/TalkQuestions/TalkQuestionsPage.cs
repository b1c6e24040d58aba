using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Attendees.TalkQuestions;

/// <param name="Token">Of the talk.</param>
/// <param name="Talk">With its edition.</param>
/// <param name="ToTalk">What the speakers of the talk are asked.</param>
/// <param name="ToEvening">What all speakers are asked.</param>
/// <param name="Said">What was said to the speakers afterwards; null while there are too few answers.</param>
/// <param name="IsOver">The evening is over.</param>
/// <param name="IsStill">The page is asked not to load itself anew.</param>
public sealed record TalkQuestionsPage(
    string Token, Talk Talk, QuestionGroup ToTalk, QuestionGroup ToEvening, IReadOnlyList<string>? Said, bool IsOver, bool IsStill);
