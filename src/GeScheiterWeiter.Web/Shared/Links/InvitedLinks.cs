namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>The addresses of invited people, which are opened by the token of an invitation, or by the code of a list.</summary>
public static class InvitedLinks
{
    /// <summary>Whatever is shorter than a token is read as a code, also one that somebody has mistyped.</summary>
    public const string CodeRoute = "/einladung/{code:maxlength(30)}";
    public static string Code(string code) => RouteTemplate.Fill(CodeRoute, code);

    public const string CodeSentRoute = CodeRoute + "/gesendet";
    public static string CodeSent(string code) => RouteTemplate.Fill(CodeSentRoute, code);

    public const string InvitationRoute = "/einladung/{token}";
    public static string Invitation(string token) => RouteTemplate.Fill(InvitationRoute, token);

    public const string AcceptRoute = InvitationRoute + "/zusagen";
    public static string Accept(string token) => RouteTemplate.Fill(AcceptRoute, token);

    public const string ReservedSeatRoute = InvitationRoute + "/platz";
    public static string ReservedSeat(string token) => RouteTemplate.Fill(ReservedSeatRoute, token);

    public const string DeclineRoute = InvitationRoute + "/absagen";
    public static string Decline(string token) => RouteTemplate.Fill(DeclineRoute, token);

    public const string PassOnRoute = InvitationRoute + "/weitergeben";
    public static string PassOn(string token) => RouteTemplate.Fill(PassOnRoute, token);

    public const string PersonalLinkRoute = InvitationRoute + "/link";
    public static string PersonalLink(string token) => RouteTemplate.Fill(PersonalLinkRoute, token);

    public const string OptOutRoute = InvitationRoute + "/abbestellen";
    public static string OptOut(string token) => RouteTemplate.Fill(OptOutRoute, token);
}
