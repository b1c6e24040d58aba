using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Introductions.Letters;

/// <summary>Tells each of two, who have both said yes, who the other is. Its subject names nobody: it stays when the words go.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Edition">Of whose evening they both are.</param>
/// <param name="Partner">What the other is called.</param>
/// <param name="Organisation">Where the other works.</param>
/// <param name="Contact">How the other wishes to be reached.</param>
/// <param name="PersonalPage">The reader's personal link.</param>
[Rewordable(LetterTopic.Registration, "Kennenlernen")]
public sealed record PeopleIntroduced(
    string Name, string Edition, [Indispensable] string Partner, [Indispensable] string Organisation, [Indispensable] string Contact,
    [Indispensable] Uri PersonalPage) : Letter
{
    public static PeopleIntroduced Sample => new(
        "Carina Muster", "Sonderedition 2026", "Jonas Beispiel", "Beispiel Software GmbH", "jonas@beispiel.example",
        new Uri("https://www.gescheiterweiter.example/beispiel/teilnahme"));
}
