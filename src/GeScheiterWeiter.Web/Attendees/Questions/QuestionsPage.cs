using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Attendees.Questions;

/// <summary>What an action on this page has led to.</summary>
public enum QuestionNews
{
    None,
    Asked,
    Supported,
    TakenBack,
    Unknown,
    Closed,
}

/// <summary>Where somebody asks the speakers, and reads what others ask.</summary>
public sealed record QuestionsPage(
    string Token, Registration Registration, SharedQuestions Shared, IReadOnlyList<AskedQuestion> Own,
    IReadOnlyList<SelectListItem> Talks, QuestionForm Form, QuestionNews News)
{
    public Edition Edition => Registration.Edition;

    /// <summary>Whoever has no seat finds none there.</summary>
    public bool HasWaitingRoom => Shared.IsOpen && Registration.State == RegistrationState.Seated;

    public bool CanAsk => Shared.IsOpen && Own.Count(question => !question.IsFromSignUp) < Question.MostAsked;

    public string? NewsSentence => News switch
    {
        QuestionNews.Asked => "Danke, Ihre Frage ist bei uns. Sobald die Organisator:innen sie gelesen haben, sehen alle sie hier.",
        QuestionNews.Supported => "Notiert: Das fragen Sie auch.",
        QuestionNews.TakenBack => "Ihre Frage ist zurückgenommen.",
        QuestionNews.Unknown => "Diese Frage gibt es nicht mehr.",
        QuestionNews.Closed => "Zurzeit nehmen wir keine Fragen an.",
        _ => null,
    };

    public static string Fate(QuestionState state) => state switch
    {
        QuestionState.Asked => "Die Organisator:innen lesen sie noch.",
        QuestionState.Shown => "Alle, die dabei sind, sehen sie.",
        QuestionState.Hidden => "Die Organisator:innen zeigen sie nicht.",
        QuestionState.Answered => "Sie ist beantwortet.",
    };
}
