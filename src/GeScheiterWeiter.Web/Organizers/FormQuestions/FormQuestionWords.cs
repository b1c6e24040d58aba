using GeScheiterWeiter.FormQuestions;

namespace GeScheiterWeiter.Web.Organizers.FormQuestions;

public static class FormQuestionWords
{
    public static string Words(this FormQuestionKind kind) => kind switch
    {
        FormQuestionKind.Text => "Text",
        FormQuestionKind.Choice => "Auswahl: eine Antwort",
        FormQuestionKind.Several => "Auswahl: mehrere Antworten",
        FormQuestionKind.Number => "Zahl",
        FormQuestionKind.Consent => "Zustimmung",
    };
}
