namespace GeScheiterWeiter.Web.Shared.Links;

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
}

public static class NewsExtensions
{
    public const string Parameter = "nachricht";

    /// <summary>The personal page, which first says what has just been done.</summary>
    public static string OnMyRegistration(this News news, string token) =>
        news == News.None
            ? AttendeeLinks.MyRegistration(token)
            : AttendeeLinks.MyRegistration(token) + QueryString.Create(Parameter, news.ToString());
}
