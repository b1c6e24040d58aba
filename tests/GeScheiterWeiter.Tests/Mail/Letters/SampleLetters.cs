using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Tests.Mail.Letters;

/// <summary>Uses everything a letter can do.</summary>
public sealed record EverythingLetter(string Name, string? Remark, int Seats, Uri Button, Uri? Undo, Uri Inline) : Letter
{
    public static EverythingLetter Sample => new(
        "Carina Muster", "Schön, dass Sie dabei sind.", 1200,
        new Uri("https://example.org/a?x=1&y=2"), new Uri("https://example.org/undo"), new Uri("https://example.org/inline"));
}

public sealed record UnknownPropertyLetter : Letter;

public sealed record LooseAddressLetter(Uri Address) : Letter;

public sealed record LinkedWordsLetter(string Address) : Letter;

public sealed record HalfPlaceholderLetter(string Name) : Letter;

public sealed record MomentLetter(DateTime StartUtc) : Letter;

public sealed record CodeLetter : Letter;

public sealed record LetterWithoutFile : Letter;
