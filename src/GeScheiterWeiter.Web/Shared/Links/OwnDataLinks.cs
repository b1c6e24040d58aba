namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>The addresses where people ask for what is stored about them, and what the link of that letter opens.</summary>
public static class OwnDataLinks
{
    public const string Form = "/meine-daten";
    public const string Sent = Form + "/gesendet";
    public const string Erased = Form + "/geloescht";

    public const string OwnDataRoute = Form + "/{token}";
    public static string OwnData(string token) => RouteTemplate.Fill(OwnDataRoute, token);

    public const string JsonRoute = OwnDataRoute + "/daten.json";
    public static string Json(string token) => RouteTemplate.Fill(JsonRoute, token);

    public const string HtmlRoute = OwnDataRoute + "/daten.html";
    public static string Html(string token) => RouteTemplate.Fill(HtmlRoute, token);

    public const string OpenRoute = OwnDataRoute + "/oeffnen";
    public static string Open(string token) => RouteTemplate.Fill(OpenRoute, token);

    public const string EndLettersRoute = OwnDataRoute + "/keine-e-mails";
    public static string EndLetters(string token) => RouteTemplate.Fill(EndLettersRoute, token);

    public const string RestrictRoute = OwnDataRoute + "/einschraenken";
    public static string Restrict(string token) => RouteTemplate.Fill(RestrictRoute, token);

    public const string EraseRoute = OwnDataRoute + "/loeschen";
    public static string Erase(string token) => RouteTemplate.Fill(EraseRoute, token);
}
