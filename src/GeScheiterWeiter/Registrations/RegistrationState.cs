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
