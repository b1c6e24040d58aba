namespace GeScheiterWeiter.Proposals;

/// <summary>What a proposal still lacks before it can be submitted.</summary>
public enum SubmissionGap
{
    Title,
    Events,
    Failure,
    Takeaway,
    Length,

    /// <summary>Somebody has been asked to tell it, too, and has not answered.</summary>
    Answer,
}
