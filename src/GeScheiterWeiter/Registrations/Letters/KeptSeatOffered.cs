using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>
/// Tells somebody on the waiting list who has come by the code of an invitation that a seat is kept for them, as long as there is one.
/// </summary>
[Rewordable(LetterTopic.Invitation, "Freigehaltener Platz")]
public sealed record KeptSeatOffered(string Name, string Edition, string When, [Indispensable] Uri Confirm) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
