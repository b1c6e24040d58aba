using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Team.Letters;

/// <summary>Goes to the address an organizer had before: if it was not them, they learn of it.</summary>
public sealed record OrganizerAddressChanged(string Name, string Address) : Letter
{
    public static OrganizerAddressChanged Sample => new("Robin Beispiel", "robin@neu.example");

    public override LetterPriority Priority => LetterPriority.Confirmation;
}
