using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;

namespace GeScheiterWeiter.Mail.Wordings;

public enum WordingOutcome
{
    Saved,

    /// <summary>Somebody else has saved in the meantime.</summary>
    Outdated,
    SubjectMissing,
    BodyMissing,
    TextTooLong,

    /// <summary>Somebody's personal link stands in it, and would open their page to all.</summary>
    HoldsPersonalLink,

    /// <summary>See <see cref="WordingDraft.Fault"/>.</summary>
    WordsDoNotFit,

    /// <summary>See <see cref="WordingDraft.Lacking"/>.</summary>
    PlaceholderMissing,
}

/// <summary>Other words for a standard letter, before they are saved.</summary>
public sealed record WordingDraft(StandardLetter Letter, LetterWords Words)
{
    /// <summary>What of the words does not fit; null when all does.</summary>
    public LetterTemplateException? Fault() => LetterTemplate.FaultOf(Letter.Kind, Words);

    /// <summary>What must stand in the letter, and does not.</summary>
    public IReadOnlyList<LetterPlaceholder> Lacking()
    {
        var template = LetterTemplate.Of(Letter.Kind, Words);
        return [.. Letter.Placeholders.Where(value => value.IsIndispensable && !template.Shows(value.Property))];
    }

    /// <summary>What stands in the way of saving them; null when nothing does.</summary>
    public WordingOutcome? Problem()
    {
        if (string.IsNullOrWhiteSpace(Words.Subject))
            return WordingOutcome.SubjectMissing;
        if (string.IsNullOrWhiteSpace(Words.Body))
            return WordingOutcome.BodyMissing;
        if (Words.Subject.Length > LetterWording.MaxSubjectLength || Words.Body.Length > LetterWording.MaxBodyLength)
            return WordingOutcome.TextTooLong;
        if (SentLinkCleanup.HoldsSecret(Words.Subject) || SentLinkCleanup.HoldsSecret(Words.Body))
            return WordingOutcome.HoldsPersonalLink;
        if (Fault() is not null)
            return WordingOutcome.WordsDoNotFit;
        return Lacking().Count > 0 ? WordingOutcome.PlaceholderMissing : null;
    }
}
