namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>Why a prepared decision cannot be told.</summary>
public enum DecisionHindrance
{
    Withdrawn,

    /// <summary>Its tellers have taken it back to write on.</summary>
    NotSubmitted,

    /// <summary>Its tellers have submitted it once more since: it may be another story by now.</summary>
    SubmittedAnew,

    NoEdition,

    /// <summary>Somebody has not answered yet, or a tandem lacks a side.</summary>
    Incomplete,

    /// <summary>It is over, cancelled, or not announced.</summary>
    EditionNotOpen,
}
