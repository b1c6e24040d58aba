namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerSignInLinks
{
    public const string SignIn = OrganizerLinks.Dashboard + "/anmelden";
    public const string Code = SignIn + "/code";
    public const string RecoveryCode = SignIn + "/wiederherstellung";
    public const string Passkey = SignIn + "/passkey";
    public const string PasskeyOptions = Passkey + "/optionen";
    public const string StepUp = OrganizerLinks.Dashboard + "/nochmal-anmelden";
    public const string StepUpForm = StepUp + "/formular";
    public const string SignOut = OrganizerLinks.Dashboard + "/abmelden";
    public const string ForgottenPassword = OrganizerLinks.Dashboard + "/passwort-vergessen";

    public const string NewPasswordRoute = ForgottenPassword + "/{token}";
    public static string NewPassword(string token) => RouteTemplate.Fill(NewPasswordRoute, token);

    public const string SetUpRoute = OrganizerLinks.Dashboard + "/einrichten/{token}";
    public static string SetUp(string token) => RouteTemplate.Fill(SetUpRoute, token);
}
