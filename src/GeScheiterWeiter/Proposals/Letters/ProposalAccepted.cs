using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>Tells each of its tellers that a story is wanted, and asks them to say that they will be there.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Title">Of the story.</param>
/// <param name="Edition">Where it is to be told.</param>
/// <param name="When">When that is.</param>
/// <param name="Sentence">What the organizers want to add; null for nothing.</param>
/// <param name="Proposal">The reader's personal link, where the answer is given.</param>
[Rewordable(LetterTopic.Proposal, "Vorschlag angenommen")]
public sealed record ProposalAccepted(
    string Name, string Title, string Edition, string When, [Indispensable] string? Sentence, [Indispensable] Uri Proposal) : Letter
{
    public static ProposalAccepted Sample => new(
        "Carina Muster", "Das Formular, das niemand fand", "GeScheiterWeiter – Sonderedition",
        "Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)", "Die Stelle mit den elf Menschen hat uns alle gepackt.",
        new Uri("https://www.gescheiterweiter.example/beispiel/vorschlag"));
}
