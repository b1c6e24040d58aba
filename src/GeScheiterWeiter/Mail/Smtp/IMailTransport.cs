using MimeKit;

namespace GeScheiterWeiter.Mail.Smtp;

public enum DeliveryAttemptResult
{
    /// <summary>Taken over: it is the server's letter now.</summary>
    Accepted,

    /// <summary>Not now; this letter may be tried again.</summary>
    Later,

    /// <summary>Never: this letter will not be taken.</summary>
    Refused,

    /// <summary>
    /// A new connection broke before the letter was on it. Whether the server is to blame or the letter, the next letter shows.
    /// </summary>
    BrokenOff,

    /// <summary>Nobody there to take any letter.</summary>
    Away,

    /// <summary>Name or password are wrong: trying again soon would lock the account.</summary>
    SignInRefused,
}

/// <param name="Result">What it means.</param>
/// <param name="Answer">What the server said, in its own words; or which step failed and why.</param>
public sealed record DeliveryAttempt(DeliveryAttemptResult Result, string Answer);

/// <summary>Carries letters to where they are read. Keeps its connection from one letter to the next, until it is disposed of.</summary>
public interface IMailTransport : IAsyncDisposable
{
    /// <summary>Whatever a server or the network can do is an answer, never an exception.</summary>
    Task<DeliveryAttempt> SendAsync(MimeMessage message, CancellationToken cancellationToken);
}
