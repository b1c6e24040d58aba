using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Web.Organizers.Invitations;

/// <summary>How many people of a list a letter would go to, and what it says.</summary>
/// <param name="Header">The list.</param>
/// <param name="Kind">Which letter.</param>
/// <param name="Count">To how many.</param>
/// <param name="IsPossible">Whether one can still be invited to the edition.</param>
/// <param name="IsUnderWay">Whether the letters of an earlier order are still being written.</param>
/// <param name="Letter">The letter.</param>
public sealed record DispatchPage(
    InvitationListHeader Header, InvitationLetterKind Kind, int Count, bool IsPossible, bool IsUnderWay, RenderedLetter Letter)
{
    public bool IsReminder => Kind == InvitationLetterKind.Reminder;
}
