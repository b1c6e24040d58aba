namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>Where the special edition of the sample content stands: each makes other pages worth looking at.</summary>
public enum SampleStage
{
    /// <summary>Registration opens next week.</summary>
    Before,

    /// <summary>People sign up.</summary>
    Open,

    /// <summary>No seat is free; people wait.</summary>
    Full,

    /// <summary>The evening has begun twenty minutes ago.</summary>
    Live,

    /// <summary>It was yesterday.</summary>
    Over,
}
