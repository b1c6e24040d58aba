namespace GeScheiterWeiter.Editions.Facts;

/// <summary>What those who come do with their camera.</summary>
public enum CameraUse
{
    Unsaid,

    /// <summary>Only the speakers are seen.</summary>
    Off,
    Voluntary,

    /// <summary>They are asked to switch it on, and need not.</summary>
    Encouraged,
}

/// <summary>What is written along with what is said.</summary>
public enum Captions
{
    Unsaid,
    None,
    OnRequest,
    Automatic,
    WrittenByPeople,
}

/// <summary>Whether people get something they may need.</summary>
public enum Offer
{
    Unsaid,
    None,
    OnRequest,
    Offered,
}

public enum Recording
{
    Unsaid,
    None,

    /// <summary>What speakers say and show, and nobody else.</summary>
    Talks,
    Everything,
}

public enum SpokenLanguage
{
    German,
    English,
}
