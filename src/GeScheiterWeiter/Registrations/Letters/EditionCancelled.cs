using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells everybody who has a seat, waits or awaits approval that an edition does not take place.</summary>
/// <param name="Name">Whom it goes to.</param>
/// <param name="Edition">What does not take place.</param>
/// <param name="When">When it would have been.</param>
/// <param name="Sentence">What the organizers want to add; null for nothing.</param>
/// <param name="Calendar">What the attached calendar entry does; null for whom none is attached.</param>
/// <param name="OtherEditions">Where the other editions are.</param>
[Rewordable(LetterTopic.Edition, "Ausgabe abgesagt")]
public sealed record EditionCancelled(
    string Name, string Edition, string When, [Indispensable] string? Sentence, string? Calendar, Uri OtherEditions) : Letter
{
    /// <param name="name">Whom it goes to.</param>
    /// <param name="edition">What does not take place.</param>
    /// <param name="reason">What the organizers want to add; null for nothing.</param>
    /// <param name="hasCalendarEntry">Whether a calendar entry is to be withdrawn: only who has a seat has one.</param>
    /// <param name="otherEditions">Where the other editions are.</param>
    public static EditionCancelled Of(string name, Edition edition, string? reason, bool hasCalendarEntry, Uri otherEditions) => new(
        name, edition.Name, GermanTime.Span(edition), reason,
        hasCalendarEntry ? "Der Anhang dieser E-Mail nimmt den Termin aus Ihrem Kalender." : null, otherEditions);

    public static EditionCancelled Sample => new(
        "Carina Muster", "GeScheiterWeiter – Sonderedition", "Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)",
        "Zwei unserer Sprecher:innen sind leider erkrankt.",
        "Der Anhang dieser E-Mail nimmt den Termin aus Ihrem Kalender.",
        new Uri("https://www.gescheiterweiter.example/"));

    public override LetterPriority Priority => LetterPriority.Broadcast;
}
