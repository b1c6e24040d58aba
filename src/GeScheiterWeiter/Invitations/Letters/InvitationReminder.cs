using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Invitations.Letters;

/// <summary>Asks somebody who has not answered an invitation yet.</summary>
/// <param name="Greeting">With the name, where one is known.</param>
/// <param name="Edition">Its name.</param>
/// <param name="When">In words.</param>
/// <param name="Text">The list's own words.</param>
/// <param name="Invitation">Where the answer is given.</param>
/// <param name="NoMore">Where invitations are ended.</param>
[Rewordable(LetterTopic.Invitation, "Erinnerung an die Einladung")]
public sealed record InvitationReminder(
    string Greeting, string Edition, string When, [Indispensable] LetterProse? Text,
    [Indispensable] Uri Invitation, [Indispensable] Uri NoMore)
    : InvitationLetter(NoMore)
{
    public static InvitationReminder Sample => new(
        "Guten Tag Carina Muster", "GeScheiterWeiter – Sonderedition", "Dienstag, 12. Januar 2027, 18:00 bis 19:30 Uhr (MEZ)",
        LetterProse.Of("Für die Kommunen in **NRW** halten wir Plätze frei.\n\nWir freuen uns auf Sie."),
        new Uri("https://www.gescheiterweiter.example/beispiel/einladung"),
        new Uri("https://www.gescheiterweiter.example/beispiel/keine-einladungen"));
}
