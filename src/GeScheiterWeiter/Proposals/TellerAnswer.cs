namespace GeScheiterWeiter.Proposals;

/// <summary>What somebody says to telling the story.</summary>
public enum TellerAnswer
{
    /// <summary>They have been asked by a letter.</summary>
    Asked,

    Agreed,
    Declined,

    /// <summary>They had agreed.</summary>
    Left,
}
