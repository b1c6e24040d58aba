namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>Why a step of the check has failed.</summary>
public enum MailCheckCause
{
    /// <summary>Nobody knows the host's name.</summary>
    NoSuchName,

    /// <summary>The machine says that nobody listens.</summary>
    NobodyListens,

    /// <summary>No way leads there.</summary>
    Unreachable,

    /// <summary>No answer in time.</summary>
    Silent,

    /// <summary>The connection was closed without a word.</summary>
    Dropped,

    /// <summary>Refused for now: 4xx, such as 421.</summary>
    NotNow,

    /// <summary>Refused for good: 5xx, such as 554.</summary>
    Refused,

    /// <summary>It talks, but not as mail servers do.</summary>
    NoMailServer,

    /// <summary>The server does not offer it.</summary>
    NotOffered,

    /// <summary>The other side speaks no TLS, or other versions of it.</summary>
    NoTls,

    /// <summary>Nobody we trust vouches for the certificate.</summary>
    CertificateUntrusted,

    CertificateOfAnotherName,

    /// <summary>Not any more, or not yet.</summary>
    CertificateOutOfTime,

    Other,
}
