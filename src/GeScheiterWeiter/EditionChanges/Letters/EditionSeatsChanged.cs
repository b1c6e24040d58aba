using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.EditionChanges.Letters;

/// <summary>Tells everybody who has a seat or waits that an edition has more or fewer seats than before.</summary>
/// <param name="Name">Whom it goes to.</param>
/// <param name="Edition">Whose seats have changed.</param>
/// <param name="When">When it is.</param>
/// <param name="SeatsNow">How many seats there are, in a sentence.</param>
/// <param name="Standing">What the person holds, unchanged.</param>
/// <param name="Programme">The edition's page.</param>
/// <param name="PersonalPage">The person's own page.</param>
[Rewordable(LetterTopic.Edition, "Mehr oder weniger Plätze")]
public sealed record EditionSeatsChanged(
    string Name, string Edition, string When, [Indispensable] string SeatsNow, [Indispensable] string Standing,
    Uri Programme, [Indispensable] Uri PersonalPage) : Letter
{
    public static EditionSeatsChanged Sample => new(
        "Carina Muster", "GeScheiterWeiter – Sonderedition", "Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)",
        "Es gibt jetzt 120 Plätze, bisher waren es 80.", "Ihr Platz bleibt Ihnen.",
        new Uri("https://www.gescheiterweiter.example/ausgaben/sonderedition"),
        new Uri("https://www.gescheiterweiter.example/teilnahme/abc"));

    public override LetterPriority Priority => LetterPriority.Broadcast;
}
