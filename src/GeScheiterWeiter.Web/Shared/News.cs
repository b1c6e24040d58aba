namespace GeScheiterWeiter.Web.Shared;

/// <summary>What an action has led to, told on the page it returns to.</summary>
public enum News
{
    None,
    Corrected,
    LetterSent,
    LetterCoolingDown,
    NothingToSend,
    Cancelled,
    Restored,
    FirstInLine,
    UndoTooLate,
    CancellationTooLate,
    AlreadyConfirmed,
    StillIn,
    StillWaiting,
}
