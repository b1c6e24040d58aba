namespace GeScheiterWeiter.Registrations;

public enum RegistrationState
{
    /// <summary>The address is not proven yet. Holds nothing; deleted when the confirmation link expires.</summary>
    Unconfirmed,

    /// <summary>Proven, outside the audience rule: an organizer decides.</summary>
    AwaitingApproval,

    /// <summary>Has a seat.</summary>
    Seated,

    /// <summary>On the waiting list.</summary>
    Waiting,

    /// <summary>The seat, or the place on the waiting list, was given back.</summary>
    Cancelled,

    /// <summary>An organizer has declined it.</summary>
    Declined,
}

public static class RegistrationStates
{
    /// <summary>Of whoever has a seat, waits for one, or waits for an organizer's word.</summary>
    public static readonly RegistrationState[] Held =
        [RegistrationState.Seated, RegistrationState.Waiting, RegistrationState.AwaitingApproval];

    public static bool IsHeld(this RegistrationState state) => Held.Contains(state);

    /// <summary>Whether there is something to write to another address.</summary>
    public static bool CanBeReaddressed(this RegistrationState state) => state == RegistrationState.Unconfirmed || state.IsHeld();
}
