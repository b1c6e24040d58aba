using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Messages.Letters;

/// <summary>
/// What organizers write to many. Its file is what they begin with; the letters are in the words of each <see cref="Message"/>,
/// which may use these values and no others.
/// </summary>
public abstract record MessageLetter : Letter
{
    /// <summary>Whether it goes to the organizer who wrote it, to be looked at.</summary>
    public bool IsTest { get; init; }

    public override LetterPriority Priority => IsTest ? LetterPriority.Confirmation : LetterPriority.Broadcast;
}
