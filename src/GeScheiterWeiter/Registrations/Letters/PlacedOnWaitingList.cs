using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody that they wait, and where in the line.</summary>
[Rewordable(LetterTopic.Registration, "Platz auf der Warteliste")]
public sealed record PlacedOnWaitingList(
    string Name, string Edition, string When, int Position, string LateFrom, [Indispensable] Uri PersonalPage, Uri WayIn,
    Uri GiveBack, [Indispensable] string? Sentence) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
