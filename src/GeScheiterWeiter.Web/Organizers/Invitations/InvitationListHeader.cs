using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Invitations;

/// <summary>What every page about one list says of it.</summary>
public sealed record InvitationListHeader(EditionHeader Edition, InvitationList List);
