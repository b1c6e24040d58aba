namespace GeScheiterWeiter.Invitations.Codes;

/// <summary>What a code opens at this moment.</summary>
public enum CodeStanding
{
    Open,

    /// <summary>As many as it is good for have come by it.</summary>
    UsedUp,

    Expired,
    EditionCancelled,
    EditionOver,
}
