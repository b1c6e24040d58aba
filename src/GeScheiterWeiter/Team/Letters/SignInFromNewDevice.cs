using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Team.Letters;

/// <summary>Tells an organizer that somebody has signed in where nobody had before.</summary>
public sealed record SignInFromNewDevice(string Name, string Device, Uri ForgottenPassword) : Letter
{
    public static SignInFromNewDevice Sample =>
        new("Robin Beispiel", "Firefox unter Windows", new Uri("https://www.gescheiterweiter.de/admin/passwort-vergessen"));

    public override LetterPriority Priority => LetterPriority.Confirmation;
}
