namespace GeScheiterWeiter.Proposals.Becoming;

public enum BecomingOutcome
{
    Done,

    /// <summary>It is a talk; twice makes no second one.</summary>
    AlreadyTalk,

    /// <summary>It has not been accepted for an edition, or was withdrawn.</summary>
    NotAccepted,

    /// <summary>Somebody who tells it is missing.</summary>
    Incomplete,

    /// <summary>Who tells it, or one of the speakers that were chosen, is another by now.</summary>
    Outdated,
}
