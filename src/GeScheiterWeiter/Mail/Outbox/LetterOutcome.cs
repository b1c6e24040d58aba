namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>What becomes of a letter a worker had in hand.</summary>
public enum LetterFate
{
    Sent,

    /// <summary>Never tried again by itself.</summary>
    GivenUp,

    /// <summary>Tried again later; the attempt counts.</summary>
    Postponed,

    /// <summary>As if it had not been taken.</summary>
    GivenBack,
}

/// <param name="Letter">Which letter.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Answer">Why; null where there is nothing to say.</param>
public sealed record LetterOutcome(OutboxMail Letter, LetterFate Fate, string? Answer = null);
