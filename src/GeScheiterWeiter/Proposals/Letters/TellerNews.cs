using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>Tells the others what one of the tellers of a proposal has done.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="News">In one sentence.</param>
/// <param name="Title">Of the story.</param>
/// <param name="Proposal">The reader's personal link.</param>
[Rewordable(LetterTopic.Proposal, "Neues von den Miterzählenden")]
public sealed record TellerNews(string Name, [Indispensable] string News, string Title, [Indispensable] Uri Proposal) : Letter
{
    public static TellerNews Sample => new(
        "Carina Muster", "Jonas Beispiel erzählt mit.", "Das Formular, das niemand fand",
        new Uri("https://www.gescheiterweiter.example/beispiel/vorschlag"));
}
