using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody outside the audience rule that an organizer decides.</summary>
[Rewordable(LetterTopic.Registration, "Wartet auf Freigabe")]
public sealed record ApprovalPending(string Name, string Edition, string When, [Indispensable] Uri PersonalPage) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
