using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Invitations.Letters;

/// <summary>Invites somebody whom a colleague has named instead of themselves.</summary>
/// <param name="From">Who has named them.</param>
/// <param name="Edition">Its name.</param>
/// <param name="When">In words.</param>
/// <param name="Text">The list's own words.</param>
/// <param name="Invitation">Where the answer is given.</param>
/// <param name="NoMore">Where invitations are ended.</param>
[Rewordable(LetterTopic.Invitation, "Weitergegebene Einladung")]
public sealed record InvitationPassedOn(
    [Indispensable] string From, string Edition, string When, [Indispensable] LetterProse? Text,
    [Indispensable] Uri Invitation, [Indispensable] Uri NoMore)
    : InvitationLetter(NoMore)
{
    public override LetterPriority Priority => LetterPriority.Personal;

    public static InvitationPassedOn Sample => new(
        "Carina Muster", "GeScheiterWeiter – Sonderedition", "Dienstag, 12. Januar 2027, 18:00 bis 19:30 Uhr (MEZ)", null,
        new Uri("https://www.gescheiterweiter.example/beispiel/einladung"),
        new Uri("https://www.gescheiterweiter.example/beispiel/keine-einladungen"));
}
