namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>Where the conversation with a mail server stands.</summary>
public enum SmtpStep
{
    /// <summary>Finding the server and reaching it.</summary>
    Connect,

    /// <summary>Waiting for its first words.</summary>
    Greeting,

    /// <summary>EHLO: what it can do.</summary>
    Hello,

    /// <summary>STARTTLS and the handshake, or the handshake alone.</summary>
    Tls,

    /// <summary>AUTH.</summary>
    SignIn,

    /// <summary>MAIL, and RCPT where both travel together.</summary>
    Sender,

    /// <summary>RCPT.</summary>
    Recipient,

    /// <summary>Asking whether the letter may come.</summary>
    Data,

    /// <summary>The letter itself, on its way.</summary>
    Content,

    /// <summary>After the final dot: the server has the whole letter and may have taken it already.</summary>
    FinalAnswer,

    /// <summary>What settles no letter: RSET, NOOP, QUIT.</summary>
    Other,
}
