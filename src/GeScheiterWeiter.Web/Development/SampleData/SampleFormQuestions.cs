using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>What the special edition asks beside what every edition asks, and what its people have answered.</summary>
internal static class SampleFormQuestions
{
    private static readonly string[] Progress = ["Noch nicht begonnen", "Mitten dabei", "Eingeführt"];
    private static readonly string[] Topics = ["E-Akte", "KI in der Verwaltung", "Register und Schnittstellen", "Führung und Kultur"];

    public static IEnumerable<object> Of(Edition edition, IReadOnlyList<Registration> people)
    {
        var progress = new FormQuestionDraft
        {
            Kind = FormQuestionKind.Choice,
            Text = "Wie weit ist Ihr Haus mit der E-Akte?",
            Purpose = "Damit die Sprecher:innen wissen, wo die Runde steht.",
            Options = Progress,
            KeptDays = FormQuestion.UsualKeptDays,
        }.ToQuestion(edition.Id, order: 1);
        var topics = new FormQuestionDraft
        {
            Kind = FormQuestionKind.Several,
            Text = "Worüber möchten Sie in der Pause sprechen?",
            Purpose = "Danach teilen wir die Pausenräume ein.",
            Options = Topics,
            KeptDays = 7,
        }.ToQuestion(edition.Id, order: 2);
        var consent = new FormQuestionDraft
        {
            Kind = FormQuestionKind.Consent,
            Text = "Mein Name darf in der Liste der Pausenräume stehen.",
            Purpose = "So finden Sie in der Pause wieder zusammen.",
            KeptDays = 1,
        }.ToQuestion(edition.Id, order: 3);
        return
        [
            progress,
            topics,
            consent,
            .. people.SelectMany((person, number) => new[]
            {
                AnswerOf(person, progress, 0, Progress[number % Progress.Length]),
                AnswerOf(person, topics, 0, Topics[number % Topics.Length]),
                AnswerOf(person, topics, 1, Topics[(number + 1) % Topics.Length]),
            }),
            .. people.Take(2).Select(person => AnswerOf(person, consent, 0, FormAnswer.Agreed)),
        ];
    }

    private static FormAnswer AnswerOf(Registration person, FormQuestion question, int place, string text) => new()
    {
        RegistrationId = person.Id,
        QuestionId = question.Id,
        Place = place,
        Wording = question.Text,
        Text = text,
    };
}
