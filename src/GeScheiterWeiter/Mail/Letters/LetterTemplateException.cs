namespace GeScheiterWeiter.Mail.Letters;

/// <summary>A letter's file does not fit its type. Every letter is rendered in a test, so nobody meets this at night.</summary>
public sealed class LetterTemplateException(Type letterType, string problem)
    : Exception($"The letter {letterType.Name} cannot be written: {problem}");
