using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Team.Letters;

public sealed record TestLetter(string Name) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
