using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Web.Organizers.Invitations;

public sealed record DispatchPage(
    InvitationListHeader Header, InvitationLetterKind Kind, int Count, bool IsPossible, RenderedLetter Letter)
{
    public bool IsReminder => Kind == InvitationLetterKind.Reminder;
}
