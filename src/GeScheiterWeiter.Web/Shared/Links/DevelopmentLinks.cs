namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>What is there in Development only.</summary>
public static class DevelopmentLinks
{
    public const string Mailbox = "/development/mail";

    public const string LetterRoute = Mailbox + "/{id}";
    public static string Letter(string id) => RouteTemplate.Fill(LetterRoute, id);

    public const string LetterHtmlRoute = LetterRoute + "/html";
    public static string LetterHtml(string id) => RouteTemplate.Fill(LetterHtmlRoute, id);

    public const string LetterSourceRoute = LetterRoute + "/quelle";
    public static string LetterSource(string id) => RouteTemplate.Fill(LetterSourceRoute, id);

    public const string LetterAttachmentRoute = LetterRoute + "/anhang/{number:int}";
    public static string LetterAttachment(string id, int number) => RouteTemplate.Fill(LetterAttachmentRoute, id, number);

    public const string LetterPreviews = Mailbox + "/vorschau";

    public const string LetterPreviewRoute = LetterPreviews + "/{kind}";
    public static string LetterPreview(string kind) => RouteTemplate.Fill(LetterPreviewRoute, kind);

    public const string LetterPreviewHtmlRoute = LetterPreviewRoute + "/html";
    public static string LetterPreviewHtml(string kind) => RouteTemplate.Fill(LetterPreviewHtmlRoute, kind);

    public const string Design = "/development/design";

    public const string DesignOfPhaseRoute = Design + "/ausgabe/{phase}";
    public static string DesignOfPhase(string phase) => RouteTemplate.Fill(DesignOfPhaseRoute, phase);

    public const string SampleSignInRoute = "/entwicklung/anmelden/{token}";
    public static string SampleSignIn(string token) => RouteTemplate.Fill(SampleSignInRoute, token);
}
