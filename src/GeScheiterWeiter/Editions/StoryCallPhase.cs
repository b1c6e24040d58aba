namespace GeScheiterWeiter.Editions;

/// <summary>
/// What whoever would like to tell a story meets. It is computed by <see cref="Edition.CallPhaseAt"/> and stored nowhere.
/// </summary>
public enum StoryCallPhase
{
    /// <summary>Organizers have set none, or the edition is not public.</summary>
    Off,
    BeforeItOpens,
    Open,
    Closed,
}
