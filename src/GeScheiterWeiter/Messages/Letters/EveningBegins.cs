using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Messages.Letters;

/// <summary>Shows somebody with a seat the way in, shortly before the evening begins or while it is on.</summary>
[Rewordable(LetterTopic.Reminder, "Kurz vorher")]
public sealed record EveningBegins(string Name, string Edition, string When, [Indispensable] Uri WayIn, Uri PersonalPage) : Letter
{
    public override LetterPriority Priority => LetterPriority.Broadcast;
}
