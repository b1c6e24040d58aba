using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Remind;

[Route(OrganizerInvitationLinks.RemindRoute)]
public sealed class RemindInvitationsController(AppDb db, InvitationDispatch dispatch, InvitationLetters letters, TimeProvider clock)
    : DispatchController(db, dispatch, letters, clock, InvitationLetterKind.Reminder);
