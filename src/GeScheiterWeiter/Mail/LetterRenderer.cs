namespace GeScheiterWeiter.Mail;

/// <summary>Turns a letter into subject, text and HTML.</summary>
public sealed class LetterRenderer
{
    public RenderedLetter Render(Letter letter) => throw new NotImplementedException(letter.ToString());
}
