using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.FormQuestions;

internal sealed class FormQuestionData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Answers = new("Eigene Fragen einer Ausgabe", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die sich angemeldet haben",
        Purpose = "was an der Frage steht",
        Basis = LegalBasis.Consent,
        SeenBy = "Organisator:innen",
    };

    public void Describe(DataMap map)
    {
        map.Rows<FormAnswer>(
                Answers,
                RetentionPeriod.CountedAfter(
                    TimeSpan.FromDays(FormQuestion.UsualKeptDays), "nach der Ausgabe, wenn an der Frage nichts anderes steht"),
                RetentionPeriod.Deleted("mit der Anmeldung"))
            .Hold("Antworten, mit dem Wortlaut der Frage", a => a.Text, a => a.Wording)
            .Frame(a => a.RegistrationId, a => a.QuestionId, a => a.Place);
        map.NotPersonal<FormQuestion>(
            "was gefragt wird", q => q.Id, q => q.EditionId, q => q.Kind, q => q.Text, q => q.Purpose, q => q.Options, q => q.FormerOptions,
            q => q.IsCompulsory, q => q.KeptDays, q => q.Order, q => q.ArchivedUtc, q => q.Version);
        map.Find<FormAnswer>(who => a => who.Ids.Contains(a.RegistrationId));
    }
}
