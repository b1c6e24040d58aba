namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>The addresses of the personal door, which is opened by the token of a registration.</summary>
public static class AttendeeLinks
{
    public const string MyRegistrationRoute = "/teilnahme/{token}";
    public static string MyRegistration(string token) => RouteTemplate.Fill(MyRegistrationRoute, token);

    public const string CalendarRoute = MyRegistrationRoute + "/kalender.ics";
    public static string Calendar(string token) => RouteTemplate.Fill(CalendarRoute, token);

    public const string ResendLetterRoute = MyRegistrationRoute + "/brief";
    public static string ResendLetter(string token) => RouteTemplate.Fill(ResendLetterRoute, token);

    public const string MyDataRoute = MyRegistrationRoute + "/daten";
    public static string MyData(string token) => RouteTemplate.Fill(MyDataRoute, token);

    public const string CancellationRoute = MyRegistrationRoute + "/absagen";
    public static string Cancellation(string token) => RouteTemplate.Fill(CancellationRoute, token);

    public const string UndoCancellationRoute = CancellationRoute + "/zuruecknehmen";
    public static string UndoCancellation(string token) => RouteTemplate.Fill(UndoCancellationRoute, token);
}
