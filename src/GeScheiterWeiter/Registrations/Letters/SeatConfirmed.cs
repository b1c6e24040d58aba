using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Welcomes somebody who has a seat.</summary>
[Rewordable(LetterTopic.Registration, "Zusage mit Platz")]
public sealed record SeatConfirmed(
    string Name, string Edition, string When, Uri Programme,
    [Indispensable] Uri PersonalPage, Uri GiveBack, [Indispensable] string? Sentence, string? GoodToKnow) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
