using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Team.Letters;

/// <summary>Invites somebody into the team.</summary>
/// <param name="Name">Who is invited.</param>
/// <param name="Inviter">Who invites: a name the reader knows.</param>
/// <param name="By">The same with the address, where the reader asks whether that is so.</param>
/// <param name="Organisation">Who runs the site.</param>
/// <param name="Role">What it is called.</param>
/// <param name="SetUp">Where the account is set up.</param>
public sealed record OrganizerInvited(
    string Name, string Inviter, string By, string Organisation, string Role, Uri SetUp) : Letter
{
    public static OrganizerInvited Sample => new(
        "Robin Beispiel", "Carina Muster", "Carina Muster (carina.muster@stadt.example)", "Beispiel GmbH", "Organisieren",
        new Uri("https://www.gescheiterweiter.de/admin/einrichten/geheim"));

    public override LetterPriority Priority => LetterPriority.Confirmation;
}
