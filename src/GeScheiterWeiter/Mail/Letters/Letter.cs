using GeScheiterWeiter.Mail.Letters.Layout;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>
/// A letter: a sealed record whose properties are its values, and one Markdown file of the same name in the feature's
/// <c>Letters</c> folder. The file's first line is the subject; <c>{{Property}}</c> stands for a value. Values are text,
/// whatever they look like; only a <see cref="Uri"/> can be a link, and a paragraph that is only a link becomes a button.
/// A paragraph that is nothing but an empty value is left out. <see cref="LetterCatalogue"/> invents values for the preview and
/// the test that keeps the words; a letter that needs better ones has a static property <c>Sample</c>.
/// </summary>
public abstract record Letter
{
    /// <summary>Who a preview is written to.</summary>
    public const string SomebodysName = "Vorname Nachname";

    public virtual LetterPriority Priority => LetterPriority.Personal;

    public LetterColours Colours { get; init; } = LetterColours.OfTheSite;

    /// <summary>
    /// For a letter nobody has asked for: where a mail program ends such letters with one click (RFC 8058), by a POST without a page.
    /// </summary>
    public virtual Uri? OneClickUnsubscribe => null;
}
