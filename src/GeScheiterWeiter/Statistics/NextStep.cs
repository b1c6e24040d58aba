namespace GeScheiterWeiter.Statistics;

public enum NextStepKind
{
    ResumeDelivery,
    CreateEdition,
    DecideApprovals,
    LookAtLetters,
    CheckAddresses,
    CompleteOperatorDetails,
    Announce,
    AddTalks,
    SettleProgramme,
    PassOnQuestions,
    PrepareAccess,
    WriteRecap,
}

/// <summary>Something the organizers should do, the most urgent first.</summary>
/// <param name="Kind">What.</param>
/// <param name="Count">How many it is about.</param>
/// <param name="EditionSlug">For which edition; null for none.</param>
public sealed record NextStep(NextStepKind Kind, int Count = 0, string? EditionSlug = null);
