using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Welcomes somebody who has a seat.</summary>
public sealed record SeatConfirmed(
    string Name, string Edition, string When, Uri Programme, Uri PersonalPage, Uri GiveBack, string? Sentence) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
