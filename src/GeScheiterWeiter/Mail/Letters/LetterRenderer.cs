using System.Collections.Concurrent;
using System.Text;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters.Layout;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>Turns a letter into subject, text and HTML. Its file is read once; after that a letter is a matter of microseconds.</summary>
public sealed class LetterRenderer(ILinks links, CurrentOperator operatedBy)
{
    private readonly ConcurrentDictionary<Type, LetterTemplate> _templates = new();
    private readonly LetterLayout _frame = new(links, operatedBy);

    /// <exception cref="LetterTemplateException">The letter's file and its type do not fit.</exception>
    public RenderedLetter Render(Letter letter) => Render(letter, _templates.GetOrAdd(letter.GetType(), LetterTemplate.Of));

    /// <summary>In words that somebody has written for it.</summary>
    public RenderedLetter Render(Letter letter, LetterTemplate template)
    {
        var subject = Subject(template, letter);
        var text = _frame.Text(template, letter);
        return new RenderedLetter(subject, text, _frame.Html(subject, text, template, letter));
    }

    private static string Subject(LetterTemplate template, Letter letter)
    {
        var subject = new StringBuilder();
        LetterPart.WriteAll(template.Subject, subject, letter);
        return PlainWords.Subject(subject.ToString());
    }
}
