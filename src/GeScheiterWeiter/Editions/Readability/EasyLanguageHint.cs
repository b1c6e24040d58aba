namespace GeScheiterWeiter.Editions.Readability;

/// <summary>A place in a text that may be hard to read. It asks its writer to look, and forbids nothing.</summary>
/// <param name="Line">As it is counted where the text is typed, from 1.</param>
/// <param name="Rule">What it is about.</param>
/// <param name="Excerpt">The words, shortened.</param>
public sealed record EasyLanguageHint(int Line, EasyLanguageRule Rule, string Excerpt);
