using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.EditionChanges.Letters;

/// <summary>Tells everybody who has a seat, waits or awaits approval that an edition is at another time.</summary>
/// <param name="Name">Whom it goes to.</param>
/// <param name="Edition">What has moved.</param>
/// <param name="Before">The time that no longer holds.</param>
/// <param name="When">The time that holds now.</param>
/// <param name="Standing">What the person holds, unchanged.</param>
/// <param name="Programme">The edition's page.</param>
/// <param name="PersonalPage">The person's own page.</param>
/// <param name="GiveBack">For whom the new time does not suit.</param>
[Rewordable(LetterTopic.Edition, "Neuer Termin")]
public sealed record EditionMoved(
    string Name, string Edition, string Before, [Indispensable] string When, [Indispensable] string Standing,
    Uri Programme, [Indispensable] Uri PersonalPage, Uri GiveBack) : Letter
{
    public static EditionMoved Sample => new(
        "Carina Muster", "GeScheiterWeiter – Sonderedition",
        "Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)", "Dienstag, 19. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)",
        "Ihr Platz bleibt Ihnen. Der neue Kalendereintrag hängt an dieser E-Mail und ersetzt den alten.",
        new Uri("https://www.gescheiterweiter.example/ausgaben/sonderedition"),
        new Uri("https://www.gescheiterweiter.example/teilnahme/abc"),
        new Uri("https://www.gescheiterweiter.example/teilnahme/abc/absagen"));

    public override LetterPriority Priority => LetterPriority.Broadcast;
}
