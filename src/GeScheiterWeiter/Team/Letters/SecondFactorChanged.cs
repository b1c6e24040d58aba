using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Team.Letters;

/// <summary>Tells an organizer that one of their ways in has changed.</summary>
public sealed record SecondFactorChanged(string Name, string What, Uri ForgottenPassword) : Letter
{
    public static SecondFactorChanged Sample =>
        new("Robin Beispiel", "Ein Passkey wurde eingerichtet.", new Uri("https://www.gescheiterweiter.de/admin/passwort-vergessen"));

    public override LetterPriority Priority => LetterPriority.Confirmation;
}
