using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>Tells each of two, who have both said yes, who the other is.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Partner">What the other is called.</param>
/// <param name="Organisation">Where the other works.</param>
/// <param name="Address">Where the other is written to.</param>
/// <param name="Proposal">The reader's personal link.</param>
[Rewordable(LetterTopic.Proposal, "Tandem zusammengebracht")]
public sealed record TandemIntroduced(
    string Name, [Indispensable] string Partner, string Organisation, [Indispensable] string Address, [Indispensable] Uri Proposal) : Letter
{
    public static TandemIntroduced Sample => new(
        "Carina Muster", "Jonas Beispiel", "Beispiel Software GmbH", "jonas@beispiel.example",
        new Uri("https://www.gescheiterweiter.example/beispiel/vorschlag"));
}
