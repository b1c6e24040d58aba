namespace GeScheiterWeiter.Lessons.Slides;

public enum SlidesOutcome
{
    Accepted,
    FileTooLarge,
    NotAPdf,

    /// <summary>It cannot be read to the end.</summary>
    Broken,

    /// <summary>It is encrypted, even if it opens without a password: nobody can look into it.</summary>
    Protected,

    /// <summary>It holds scripts, or actions that start or send something.</summary>
    Active,

    /// <summary>It holds other files.</summary>
    HoldsFiles,

    /// <summary>It is said to hold no names, but what it says about itself has one, such as its author.</summary>
    NamesInMetadata,
}
