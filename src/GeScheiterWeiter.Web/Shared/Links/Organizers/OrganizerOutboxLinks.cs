namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerOutboxLinks
{
    public const string List = OrganizerLinks.Dashboard + "/outbox";
    public const string Pause = List + "/pause";
    public const string Resume = List + "/fortsetzen";

    public const string LetterRoute = List + "/{id:guid}";
    public static string Letter(Guid id) => RouteTemplate.Fill(LetterRoute, id);

    public const string LetterHtmlRoute = LetterRoute + "/html";
    public static string LetterHtml(Guid id) => RouteTemplate.Fill(LetterHtmlRoute, id);

    public const string RetryRoute = LetterRoute + "/erneut";
    public static string Retry(Guid id) => RouteTemplate.Fill(RetryRoute, id);

    public const string DiscardRoute = LetterRoute + "/verwerfen";
    public static string Discard(Guid id) => RouteTemplate.Fill(DiscardRoute, id);

    public const string CopyRoute = LetterRoute + "/kopie";
    public static string Copy(Guid id) => RouteTemplate.Fill(CopyRoute, id);

    public const string ServerCheck = OrganizerLinks.Dashboard + "/post-pruefen";
    public const string TestMail = ServerCheck + "/test-mail";
}
