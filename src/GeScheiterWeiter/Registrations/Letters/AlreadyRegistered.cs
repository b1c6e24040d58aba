using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Answers a sign-up from an address that is registered already.</summary>
public sealed record AlreadyRegistered(string Name, string Edition, string When, string Standing, Uri PersonalPage) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
