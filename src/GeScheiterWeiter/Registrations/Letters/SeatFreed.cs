using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody who waited that they have a seat now.</summary>
[Rewordable(LetterTopic.Registration, "Nachgerückt")]
public sealed record SeatFreed(
    string Name, string Edition, string When, Uri Programme, [Indispensable] Uri PersonalPage, Uri GiveBack,
    string? GoodToKnow) : Letter;
