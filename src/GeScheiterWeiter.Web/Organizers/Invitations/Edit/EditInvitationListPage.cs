namespace GeScheiterWeiter.Web.Organizers.Invitations.Edit;

public sealed record EditInvitationListPage(InvitationListHeader Header, InvitationListForm Form);
