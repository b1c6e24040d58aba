using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Code;

/// <param name="Header">The list.</param>
/// <param name="Code">Null while it is switched off.</param>
/// <param name="Address">Where it leads from outside; null while it is switched off.</param>
/// <param name="Form">How many, and until when.</param>
public sealed record InvitationCodePage(InvitationListHeader Header, InvitationCode? Code, Uri? Address, InvitationCodeForm Form)
{
    public string? Drawing => Address is null ? null : QrCode.SvgOf(Address.AbsoluteUri);
}
