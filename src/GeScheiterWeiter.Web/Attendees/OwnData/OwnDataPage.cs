using GeScheiterWeiter.DataRequests;

namespace GeScheiterWeiter.Web.Attendees.OwnData;

/// <summary>What an action has led to.</summary>
public enum OwnDataNews
{
    None,
    LettersEnded,
    Restricted,
    RestrictionLifted,
}

public sealed record OwnDataPage(string Token, DataRequest Request, PersonalReport Report)
{
    /// <summary>The person's own pages: what is wrong is put right there.</summary>
    public IReadOnlyList<OwnPage> Pages { get; init; } = [];

    /// <summary>Whether the use of the person's registrations is restricted; null where there are none.</summary>
    public bool? IsRestricted { get; init; }

    public OwnDataNews Told { get; init; }
}
