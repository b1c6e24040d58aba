namespace GeScheiterWeiter.Lessons.Search;

/// <summary>A piece of a text in which something was searched.</summary>
public sealed record TextPart(string Text, bool IsHit);
