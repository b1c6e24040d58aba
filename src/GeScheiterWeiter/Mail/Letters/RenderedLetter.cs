namespace GeScheiterWeiter.Mail.Letters;

/// <summary>A letter ready to be sent: text and HTML say the same.</summary>
public sealed record RenderedLetter(string Subject, string Text, string Html);
