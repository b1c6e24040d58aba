using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Remind;

[Route(OrganizerInvitationLinks.RemindRoute)]
public sealed class RemindInvitationsController(
    AppDb db, InvitationDispatch dispatch, DueInvitations due, InvitationLetters letters, TimeProvider clock)
    : DispatchController(db, dispatch, due, letters, clock, InvitationLetterKind.Reminder);
