using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>What the invented people of an edition want to know: let through, new, kept back, and one that three ask.</summary>
internal static class SampleQuestions
{
    public static IEnumerable<object> Of(IReadOnlyList<Registration> people, Talk talk, DateTime nowUtc)
    {
        var popular = Ask(
            people[0], talk, QuestionState.Shown,
            "Wie haben Sie den Personalrat überzeugt, und was hätten Sie gern früher gewusst?", nowUtc);
        return
        [
            popular,
            Ask(people[1], talk, QuestionState.Shown, "Was macht der Klick-Dummy heute?", nowUtc),
            Ask(people[2], null, QuestionState.Hidden, "Wann gibt es etwas zu essen?", nowUtc),
            Ask(people[3], null, QuestionState.Shown, "Wem haben Sie als Erstes erzählt, dass es schiefgegangen ist?", nowUtc),
            Ask(people[4], talk, QuestionState.Asked, "Würden Sie noch einmal mit der Hundesteuer anfangen?", nowUtc),
            Ask(people[5], null, QuestionState.Asked, "Wie groß war das Team?", nowUtc),
            .. people.Skip(4).Select(person => new QuestionSupport { QuestionId = popular.Id, RegistrationId = person.Id }),
        ];
    }

    private static Question Ask(Registration person, Talk? talk, QuestionState state, string text, DateTime nowUtc) => new()
    {
        RegistrationId = person.Id,
        EditionId = person.EditionId,
        TalkId = talk?.Id,
        Number = Question.FromSignUp + 1,
        Text = text,
        State = state,
        AskedUtc = nowUtc.AddHours(-2),
    };
}
