namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>Where a story is proposed, and the addresses of its tellers, which are opened by the token of each of them.</summary>
public static class ProposalLinks
{
    public const string Propose = "/geschichte-erzaehlen";
    public const string ProposeSent = Propose + "/gesendet";

    public const string LostProposal = Propose + "/link";
    public const string LostProposalSent = LostProposal + "/gesendet";

    public const string ProposeForRoute = VisitorLinks.EditionRoute + "/einreichen";
    public static string ProposeFor(string edition) => RouteTemplate.Fill(ProposeForRoute, edition);

    public const string ProposeForSentRoute = ProposeForRoute + "/gesendet";
    public static string ProposeForSent(string edition) => RouteTemplate.Fill(ProposeForSentRoute, edition);

    public const string MyProposalRoute = "/vorschlag/{token}";
    public static string MyProposal(string token) => RouteTemplate.Fill(MyProposalRoute, token);

    public const string ConfirmRoute = MyProposalRoute + "/bestaetigen";
    public static string Confirm(string token) => RouteTemplate.Fill(ConfirmRoute, token);

    public const string WriteRoute = MyProposalRoute + "/geschichte";
    public static string Write(string token) => RouteTemplate.Fill(WriteRoute, token);

    public const string SubmitRoute = MyProposalRoute + "/einreichen";
    public static string Submit(string token) => RouteTemplate.Fill(SubmitRoute, token);

    public const string ReopenRoute = MyProposalRoute + "/weiterschreiben";
    public static string Reopen(string token) => RouteTemplate.Fill(ReopenRoute, token);

    public const string KeepRoute = MyProposalRoute + "/behalten";
    public static string Keep(string token) => RouteTemplate.Fill(KeepRoute, token);

    public const string WithdrawRoute = MyProposalRoute + "/zurueckziehen";
    public static string Withdraw(string token) => RouteTemplate.Fill(WithdrawRoute, token);

    public const string EraseRoute = MyProposalRoute + "/loeschen";
    public static string Erase(string token) => RouteTemplate.Fill(EraseRoute, token);

    public const string InviteRoute = MyProposalRoute + "/einladen";
    public static string Invite(string token) => RouteTemplate.Fill(InviteRoute, token);

    public const string TakeInvitationBackRoute = InviteRoute + "/{teller:guid}/zuruecknehmen";
    public static string TakeInvitationBack(string token, Guid teller) => RouteTemplate.Fill(TakeInvitationBackRoute, token, teller);

    public const string AgreeRoute = MyProposalRoute + "/zusagen";
    public static string Agree(string token) => RouteTemplate.Fill(AgreeRoute, token);

    public const string DeclineRoute = MyProposalRoute + "/absagen";
    public static string Decline(string token) => RouteTemplate.Fill(DeclineRoute, token);

    public const string LeaveRoute = MyProposalRoute + "/aussteigen";
    public static string Leave(string token) => RouteTemplate.Fill(LeaveRoute, token);

    public const string ForgetRoute = MyProposalRoute + "/vergessen";
    public static string Forget(string token) => RouteTemplate.Fill(ForgetRoute, token);

    public const string MyDetailsRoute = MyProposalRoute + "/angaben";
    public static string MyDetails(string token) => RouteTemplate.Fill(MyDetailsRoute, token);

    public const string TandemWishRoute = MyProposalRoute + "/tandem";
    public static string TandemWish(string token) => RouteTemplate.Fill(TandemWishRoute, token);

    public const string EndTandemWishRoute = TandemWishRoute + "/beenden";
    public static string EndTandemWish(string token) => RouteTemplate.Fill(EndTandemWishRoute, token);

    public const string AnswerRoute = MyProposalRoute + "/fragen/{question:guid}";
    public static string Answer(string token, Guid question) => RouteTemplate.Fill(AnswerRoute, token, question);

    public const string ConfirmTellingRoute = MyProposalRoute + "/dabei";
    public static string ConfirmTelling(string token) => RouteTemplate.Fill(ConfirmTellingRoute, token);

    public const string IntroductionRoute = "/tandem/{token}";
    public static string Introduction(string token) => RouteTemplate.Fill(IntroductionRoute, token);
}
