using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Team.Letters;

public sealed record OrganizerPasswordReset(string Name, Uri Reset) : Letter
{
    public static OrganizerPasswordReset Sample =>
        new("Robin Beispiel", new Uri("https://www.gescheiterweiter.de/admin/passwort-vergessen/geheim"));

    public override LetterPriority Priority => LetterPriority.Confirmation;
}
