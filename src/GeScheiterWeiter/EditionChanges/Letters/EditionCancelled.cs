using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.EditionChanges.Letters;

/// <summary>Tells everybody who has a seat, waits or awaits approval that an edition does not take place.</summary>
/// <param name="Name">Whom it goes to.</param>
/// <param name="Edition">What does not take place.</param>
/// <param name="When">When it would have been.</param>
/// <param name="Sentence">What the organizers want to add; null for nothing.</param>
/// <param name="Calendar">What the attached calendar entry does; null for whom none is attached.</param>
/// <param name="OtherEditions">Where the other editions are.</param>
public sealed record EditionCancelled(
    string Name, string Edition, string When, string? Sentence, string? Calendar, Uri OtherEditions) : Letter
{
    public static EditionCancelled Sample => new(
        "Carina Muster", "GeScheiterWeiter – Sonderedition", "Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)",
        "Zwei unserer Sprecher:innen sind leider erkrankt.",
        "Der Anhang dieser Mail nimmt den Termin aus Ihrem Kalender.",
        new Uri("https://www.gescheiterweiter.example/"));

    public override LetterPriority Priority => LetterPriority.Broadcast;
}
