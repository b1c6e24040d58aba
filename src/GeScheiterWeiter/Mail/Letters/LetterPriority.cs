namespace GeScheiterWeiter.Mail.Letters;

/// <summary>What goes first when many letters wait. Stored as a number, lower first.</summary>
public enum LetterPriority
{
    /// <summary>Somebody is waiting for it at the screen.</summary>
    Confirmation = 0,

    /// <summary>Something has changed for one person.</summary>
    Personal = 1,

    /// <summary>The same news for many.</summary>
    Broadcast = 2,
}
