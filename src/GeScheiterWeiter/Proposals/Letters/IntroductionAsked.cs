using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>Asks one of two whether they want to get to know each other. Nothing in it says who the other is.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Side">From where the other comes, within a sentence.</param>
/// <param name="Introduction">Where the answer is given.</param>
[Rewordable(LetterTopic.Proposal, "Tandem vorgeschlagen")]
public sealed record IntroductionAsked(string Name, string Side, [Indispensable] Uri Introduction) : Letter
{
    public static IntroductionAsked Sample => new(
        "Carina Muster", "von der Seite der Dienstleister:innen", new Uri("https://www.gescheiterweiter.example/beispiel/tandem"));
}
