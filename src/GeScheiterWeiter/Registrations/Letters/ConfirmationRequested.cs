using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>
/// Asks somebody who signed up to prove their address. Not a word of what was typed stands in it: until then it may be a
/// stranger's, meant for somebody who never asked for it.
/// </summary>
[Rewordable(LetterTopic.Registration, "Bitte um Bestätigung")]
public sealed record ConfirmationRequested(string Edition, string When, [Indispensable] Uri Confirm) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
