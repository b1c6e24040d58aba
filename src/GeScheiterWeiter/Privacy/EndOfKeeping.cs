namespace GeScheiterWeiter.Privacy;

/// <summary>What becomes of data when its time is over.</summary>
public enum EndOfKeeping
{
    /// <summary>The row or the file is gone.</summary>
    Deleted,

    /// <summary>That there was something stays; what it said is gone.</summary>
    Emptied,

    /// <summary>How many there were stays; who they were is gone.</summary>
    Counted,

    /// <summary>It has no end, and the map says why.</summary>
    Kept,
}
