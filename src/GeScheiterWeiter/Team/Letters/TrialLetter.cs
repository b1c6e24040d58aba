using GeScheiterWeiter.Mail;

namespace GeScheiterWeiter.Team.Letters;

public sealed record TrialLetter(string Name) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
