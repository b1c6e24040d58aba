using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Invitations.Letters;

/// <summary>
/// A letter nobody has asked for: its reader can end such letters with one click, in the letter and in their mail program.
/// </summary>
/// <param name="NoMore">Where that is done.</param>
public abstract record InvitationLetter(Uri NoMore) : Letter
{
    public override LetterPriority Priority => LetterPriority.Broadcast;

    public override Uri? OneClickUnsubscribe => NoMore;
}
