using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Messages.Letters;

/// <summary>Thanks everybody who had a seat once the evening is over.</summary>
[Rewordable(LetterTopic.Reminder, "Dank nach dem Abend")]
public sealed record EveningOver(
    string Name, string Edition, Uri Programme, Uri PersonalPage, Uri Feedback) : Letter
{
    public override LetterPriority Priority => LetterPriority.Broadcast;
}
