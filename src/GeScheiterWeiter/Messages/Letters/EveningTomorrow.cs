using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Messages.Letters;

/// <summary>Reminds somebody with a seat some time before the evening.</summary>
[Rewordable(LetterTopic.Reminder, "Vorab")]
public sealed record EveningTomorrow(
    string Name, string Edition, string When, [Indispensable] Uri WayIn, Uri Programme, Uri GiveBack, string? GoodToKnow) : Letter
{
    public override LetterPriority Priority => LetterPriority.Broadcast;
}
