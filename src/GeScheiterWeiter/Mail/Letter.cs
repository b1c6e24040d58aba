namespace GeScheiterWeiter.Mail;

/// <summary>
/// A letter: a sealed record whose properties are its values, and one Markdown file of the same name in the feature's
/// <c>Letters</c> folder. The file's first line is the subject; <c>{{Property}}</c> stands for a value. Values are text,
/// whatever they look like; only a <see cref="Uri"/> can be a link, and a paragraph that is only a link becomes a button.
/// A paragraph that is nothing but an empty value is left out. A static property <c>Sample</c> of the letter's own type
/// holds invented values: the preview shows it, and a test keeps its words.
/// </summary>
public abstract record Letter
{
    public virtual LetterPriority Priority => LetterPriority.Personal;
}
