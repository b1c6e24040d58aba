namespace GeScheiterWeiter.Meeting;

/// <summary>What decides whether the doors of the room are open.</summary>
public enum DoorsMode
{
    /// <summary>The clock: from some minutes before the start until the end.</summary>
    ByTime,

    /// <summary>The host has opened them: earlier than planned, or for an evening that takes longer.</summary>
    Open,

    /// <summary>The host keeps them shut.</summary>
    Shut,
}

public static class DoorsModeWords
{
    public static string Words(this DoorsMode mode) => mode switch
    {
        DoorsMode.ByTime => "nach der Uhr",
        DoorsMode.Open => "offen",
        DoorsMode.Shut => "zu",
    };
}
