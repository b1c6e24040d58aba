using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>
/// Asks somebody whether they tell a story with somebody else. They have not asked for it: nothing else that was typed stands in it.
/// </summary>
/// <param name="From">Who asks, with a proven address; never anything one could take for an address (<see cref="PlainName"/>).</param>
/// <param name="Proposal">Where they answer.</param>
[Rewordable(LetterTopic.Proposal, "Einladung zum Miterzählen")]
public sealed record TellerInvited([Indispensable] string From, [Indispensable] Uri Proposal) : Letter
{
    public static TellerInvited Sample => new("Carina Muster", new Uri("https://www.gescheiterweiter.example/beispiel/vorschlag"));
}
