using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>Tells each of its tellers that a story is not wanted this time, and that it can stay for an edition to come.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Title">Of the story.</param>
/// <param name="Sentence">What the organizers want to add; null for nothing.</param>
/// <param name="Proposal">The reader's personal link, where the story is kept.</param>
[Rewordable(LetterTopic.Proposal, "Vorschlag abgelehnt")]
public sealed record ProposalDeclined(string Name, string Title, [Indispensable] string? Sentence, [Indispensable] Uri Proposal) : Letter
{
    public static ProposalDeclined Sample => new(
        "Carina Muster", "Das Formular, das niemand fand", "Zum selben Thema erzählt diesmal schon jemand; im Herbst passt es besser.",
        new Uri("https://www.gescheiterweiter.example/beispiel/vorschlag"));
}
