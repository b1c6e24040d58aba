using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody that they wait, and where in the line.</summary>
public sealed record PlacedOnWaitingList(
    string Name, string Edition, string When, int Position, Uri PersonalPage, Uri GiveBack, string? Sentence) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
