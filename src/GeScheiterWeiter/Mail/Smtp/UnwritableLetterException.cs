using GeScheiterWeiter.Mail.Outbox;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>No message can be made of a letter, whatever the server: it is the letter's own fault.</summary>
public sealed class UnwritableLetterException(
    string reason, Exception? cause = null) : Exception($"{AnswerPrefix.Letter}: {reason}", cause);
