namespace GeScheiterWeiter.Mail.Letters;

/// <summary>Why the words of a letter cannot be sent. Whoever writes some is told which, and about what.</summary>
public enum LetterFault
{
    /// <summary>The first line is the subject, the rest the letter: one of them is missing.</summary>
    Incomplete,

    /// <summary>There is not exactly one file.</summary>
    NoFile,

    /// <summary>A placeholder this letter has no value for.</summary>
    UnknownPlaceholder,

    /// <summary>An address may only stand in a link, as in <c>[words]({{Address}})</c>.</summary>
    AddressAmongWords,

    /// <summary>A link leads to a value that is no address.</summary>
    WordsAsAddress,

    /// <summary>A moment has to be given to the letter as words that name the time zone.</summary>
    MomentAmongWords,

    HalfPlaceholder,

    /// <summary>A link leads to something other than a whole web or mail address.</summary>
    NoWholeAddress,

    /// <summary>A link without words to press.</summary>
    LinkWithoutLabel,

    /// <summary>Code, a picture, HTML: what letters know nothing of.</summary>
    UnknownElement,

    /// <summary>Lists in lists, quotes in quotes, or too many marks within one paragraph.</summary>
    TooDeep,
}

/// <summary>A letter's words do not fit its type. Every file is rendered in a test, so nobody meets this at night.</summary>
public sealed class LetterTemplateException(Type letterType, LetterFault fault, string what)
    : Exception($"The letter {letterType.Name} cannot be written: {fault}, {what}")
{
    public LetterFault Fault => fault;

    /// <summary>The placeholder, the address or the element it is about.</summary>
    public string What => what;
}
