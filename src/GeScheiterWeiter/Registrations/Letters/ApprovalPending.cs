using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody outside the audience rule that an organizer decides.</summary>
public sealed record ApprovalPending(string Name, string Edition, string When, Uri PersonalPage) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
