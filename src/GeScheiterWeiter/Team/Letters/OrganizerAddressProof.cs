using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Team.Letters;

/// <summary>Goes to the address an organizer wants to have from now on, and proves it.</summary>
public sealed record OrganizerAddressProof(string Name, Uri Confirm) : Letter
{
    public static OrganizerAddressProof Sample =>
        new("Robin Beispiel", new Uri("https://www.gescheiterweiter.de/admin/konto/adresse/geheim"));

    public override LetterPriority Priority => LetterPriority.Confirmation;
}
