using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Confirms that a seat, or a place on the waiting list, was given back.</summary>
[Rewordable(LetterTopic.Registration, "Selbst abgesagt")]
public sealed record RegistrationCancelled(
    string Name, string Edition, string When, string UndoUntil, Uri PersonalPage, Uri SignUpAgain) : Letter;
