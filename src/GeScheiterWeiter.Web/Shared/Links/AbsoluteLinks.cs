using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>The absolute addresses that leave the site: in letters, calendars, feeds and canonical links.</summary>
public sealed class AbsoluteLinks(IOptions<SiteOptions> options) : ILinks
{
    private readonly Uri _base = new(options.Value.BaseUrl!.AbsoluteUri.TrimEnd('/') + "/");

    public Uri Home() => _base;

    public Uri Edition(string editionSlug) => To(VisitorLinks.Edition(editionSlug));

    public Uri Talk(string editionSlug, string talkSlug) => To(VisitorLinks.Talk(editionSlug, talkSlug));

    public Uri Speaker(string speakerSlug) => To(VisitorLinks.Speaker(speakerSlug));

    public Uri SignUp(string editionSlug) => To(VisitorLinks.SignUp(editionSlug));

    public Uri Confirmation(SecretToken token) => To(VisitorLinks.Confirmation(token.ToString()));

    public Uri Participation(SecretToken token) => To(AttendeeLinks.MyRegistration(token.ToString()));

    public Uri WaitingRoom(SecretToken token) => To(AttendeeLinks.WaitingRoom(token.ToString()));

    public Uri Cancellation(SecretToken token) => To(AttendeeLinks.Cancellation(token.ToString()));

    public Uri Feedback(SecretToken token) => To(AttendeeLinks.Feedback(token.ToString()));

    public Uri CertificateCheck() => To(VisitorLinks.CertificateCheck);

    public Uri LostLink() => To(VisitorLinks.LostLink);

    public Uri Invitation(SecretToken token) => To(InvitedLinks.Invitation(token.ToString()));

    public Uri InvitationOptOut(SecretToken token) => To(InvitedLinks.OptOut(token.ToString()));

    public Uri NextEdition() => To(VisitorLinks.NextEdition);

    public Uri Notice(SecretToken token) => To(VisitorLinks.Notice(token.ToString()));

    public Uri NoticeEnd(SecretToken token) => To(VisitorLinks.EndNotice(token.ToString()));

    public Uri Proposal(SecretToken token) => To(ProposalLinks.MyProposal(token.ToString()));

    public Uri Speaking(SecretToken token) => To(SpeakingLinks.MyPage(token.ToString()));

    public Uri Introduction(SecretToken token) => To(ProposalLinks.Introduction(token.ToString()));

    public Uri AddressChange(SecretToken token) => To(OrganizerAccountLinks.ProveAddress(token.ToString()));

    public Uri AccountSetUp(SecretToken token) => To(OrganizerSignInLinks.SetUp(token.ToString()));

    public Uri PasswordReset(SecretToken token) => To(OrganizerSignInLinks.NewPassword(token.ToString()));

    public Uri ForgottenPassword() => To(OrganizerSignInLinks.ForgottenPassword);

    public Uri Dashboard() => To(OrganizerLinks.Dashboard);

    public Uri OwnAccount() => To(OrganizerAccountLinks.Account);

    public Uri OwnData(SecretToken token) => To(OwnDataLinks.OwnData(token.ToString()));

    public Uri Privacy() => To(VisitorLinks.Privacy);

    public Uri Accessibility() => To(VisitorLinks.Accessibility);

    public Uri Imprint() => To(VisitorLinks.Imprint);

    /// <param name="link">From the site's root, as the links of each door are.</param>
    public Uri To(string link) => new(_base.AbsoluteUri + link.TrimStart('/'));
}
