using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>Asks each of its tellers what organizers want to know about a proposal. Who of them asks is nobody's business.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Title">Of the story.</param>
/// <param name="Question">What organizers have written.</param>
/// <param name="Proposal">The reader's personal link, where the answer is given.</param>
[Rewordable(LetterTopic.Proposal, "Frage zum Vorschlag")]
public sealed record ProposalQuestionAsked(
    string Name, string Title, [Indispensable] string Question, [Indispensable] Uri Proposal) : Letter
{
    public static ProposalQuestionAsked Sample => new(
        "Carina Muster", "Das Formular, das niemand fand", "Dürfen wir am Abend einen Screenshot des Formulars zeigen?",
        new Uri("https://www.gescheiterweiter.example/beispiel/vorschlag"));
}
