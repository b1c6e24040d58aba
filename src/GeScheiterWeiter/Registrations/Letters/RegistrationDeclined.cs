using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody outside the audience rule that there is no seat for them this time.</summary>
[Rewordable(LetterTopic.Registration, "Abgelehnt")]
public sealed record RegistrationDeclined(
    string Name, string Edition, string When, [Indispensable] string? Sentence, Uri OtherEditions) : Letter;
