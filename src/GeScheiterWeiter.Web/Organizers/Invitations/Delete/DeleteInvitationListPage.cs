using GeScheiterWeiter.Invitations;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Delete;

public sealed record DeleteInvitationListPage(InvitationListHeader Header, InvitationFigures Figures);
