namespace GeScheiterWeiter.Editions;

/// <summary>Where an edition stands for a visitor right now: computed by <see cref="Edition.PhaseAt"/>, never stored.</summary>
public enum EditionPhase
{
    Draft,
    Cancelled,
    BeforeRegistration,
    Open,
    FewSeatsLeft,

    /// <summary>No free seat, or people are waiting: whoever signs up now waits.</summary>
    FullWithWaitingList,

    /// <summary>Registration has closed, the event has not begun.</summary>
    Closed,
    Live,
    Over,
}
