namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>
/// How <see cref="OutboxMail.LastAnswer"/> begins, before a colon, where it is not what a server has said about the letter.
/// </summary>
public static class AnswerPrefix
{
    /// <summary>Our server is not reached, or breaks off before it has heard of a letter.</summary>
    public const string Connect = "connect";

    /// <summary>The connection cannot be protected.</summary>
    public const string Tls = "tls";

    /// <summary>Our server does not let us in.</summary>
    public const string Login = "login";

    /// <summary>Our server cannot write to addresses beyond ASCII.</summary>
    public const string NoUnicode = "smtputf8";

    /// <summary>The connection broke in the middle of a letter.</summary>
    public const string Broken = "broken";

    /// <summary>No message can be made of what stands in the outbox.</summary>
    public const string Letter = "letter";

    /// <summary>A fault of this program.</summary>
    public const string Bug = "bug";
}
