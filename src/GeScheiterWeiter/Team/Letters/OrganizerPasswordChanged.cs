using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Team.Letters;

public sealed record OrganizerPasswordChanged(string Name, Uri ForgottenPassword) : Letter
{
    public static OrganizerPasswordChanged Sample =>
        new("Robin Beispiel", new Uri("https://www.gescheiterweiter.de/admin/passwort-vergessen"));

    public override LetterPriority Priority => LetterPriority.Confirmation;
}
