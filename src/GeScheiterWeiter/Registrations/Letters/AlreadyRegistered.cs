using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Answers a sign-up from an address that is registered already.</summary>
[Rewordable(LetterTopic.Registration, "Schon angemeldet")]
public sealed record AlreadyRegistered(
    string Name, string Edition, string When, [Indispensable] string Standing, [Indispensable] Uri PersonalPage) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
