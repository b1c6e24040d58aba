namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerAccountLinks
{
    public const string Account = OrganizerLinks.Dashboard + "/konto";
    public const string Password = Account + "/passwort";
    public const string Address = Account + "/adresse";

    public const string ProveAddressRoute = Address + "/{token}";
    public static string ProveAddress(string token) => RouteTemplate.Fill(ProveAddressRoute, token);

    public const string SecondFactor = Account + "/zweiter-faktor";
    public const string AuthenticatorApp = Account + "/app";
    public const string RemoveAuthenticatorApp = AuthenticatorApp + "/entfernen";
    public const string Passkeys = Account + "/passkeys";
    public const string PasskeyOptions = Passkeys + "/optionen";

    public const string RenamePasskeyRoute = Passkeys + "/{id}/umbenennen";
    public static string RenamePasskey(string id) => RouteTemplate.Fill(RenamePasskeyRoute, id);

    public const string RemovePasskeyRoute = Passkeys + "/{id}/entfernen";
    public static string RemovePasskey(string id) => RouteTemplate.Fill(RemovePasskeyRoute, id);

    public const string RecoveryCodes = Account + "/wiederherstellungscodes";
    public const string RecoveryCodeFile = RecoveryCodes + "/datei";

    public const string EndSessionRoute = Account + "/anmeldungen/{id:guid}/beenden";
    public static string EndSession(Guid id) => RouteTemplate.Fill(EndSessionRoute, id);

    public const string WorkLetters = Account + "/aufgaben";
    public const string SignOutEverywhere = Account + "/ueberall-abmelden";
}
