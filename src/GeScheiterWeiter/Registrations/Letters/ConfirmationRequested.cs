using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Asks somebody who signed up to prove their address.</summary>
public sealed record ConfirmationRequested(string Name, string Edition, string When, Uri Confirm) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
