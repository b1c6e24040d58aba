using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Statistics;

public enum NextStepKind
{
    ResumeDelivery,

    /// <summary>The mail server cannot be reached, or does not let us in.</summary>
    MendDelivery,
    CreateEdition,
    DecideApprovals,
    LookAtLetters,
    CheckAddresses,
    CompleteOperatorDetails,
    Announce,

    /// <summary>The edition has no text, and people see it already or soon.</summary>
    DescribeEdition,
    AddTalks,
    SettleProgramme,
    PassOnQuestions,

    /// <summary>People have said what they need to take part, and nobody has arranged it yet.</summary>
    PrepareAccess,

    /// <summary>Captions, sign language or slides are promised, and nobody has arranged them yet.</summary>
    ArrangeAccess,
    WriteRecap,

    /// <summary>Somebody who was to tell an accepted story is missing.</summary>
    CompleteProposals,

    /// <summary>Tellers have changed what their talk was made of.</summary>
    CompareTalks,

    /// <summary>Tellers have answered what organizers wanted to know.</summary>
    ReadProposalAnswers,

    /// <summary>Decisions are prepared that nobody has told.</summary>
    TellDecisions,

    /// <summary>Whoever reads this has not judged them.</summary>
    JudgeProposals,

    /// <summary>People who reported a barrier should have had their answer by now.</summary>
    AnswerOverdueBarriers,

    AnswerBarriers,

    /// <summary>Nobody has looked at the statement on accessibility for a year.</summary>
    ReviewAccessibility,
}

/// <summary>Something the organizers should do, the most urgent first.</summary>
/// <param name="Kind">What.</param>
/// <param name="Count">How many it is about.</param>
/// <param name="EditionSlug">For which edition; null for none.</param>
/// <param name="EditionName">Its name, where it is not the next one; else null.</param>
public sealed record NextStep(NextStepKind Kind, int Count = 0, string? EditionSlug = null, string? EditionName = null)
{
    /// <summary>Who may do it. Nobody is asked for what they may not do.</summary>
    public OrganizerRole Needs => Kind is NextStepKind.CompleteOperatorDetails or NextStepKind.ReviewAccessibility
        ? OrganizerRole.Owner : OrganizerRole.Organizer;

    /// <summary>Somebody outside waits for it, or nothing works without it: worth a letter to whoever has not looked here.</summary>
    public bool IsWorthALetter => Kind switch
    {
        NextStepKind.ResumeDelivery or NextStepKind.MendDelivery or NextStepKind.DecideApprovals or NextStepKind.LookAtLetters
            or NextStepKind.CheckAddresses or NextStepKind.CompleteOperatorDetails or NextStepKind.DescribeEdition
            or NextStepKind.AnswerOverdueBarriers or NextStepKind.AnswerBarriers => true,
        NextStepKind.CreateEdition or NextStepKind.Announce or NextStepKind.AddTalks or NextStepKind.SettleProgramme
            or NextStepKind.PassOnQuestions or NextStepKind.PrepareAccess or NextStepKind.ArrangeAccess or NextStepKind.WriteRecap
            or NextStepKind.CompleteProposals or NextStepKind.CompareTalks or NextStepKind.ReadProposalAnswers
            or NextStepKind.TellDecisions or NextStepKind.JudgeProposals or NextStepKind.ReviewAccessibility => false,
    };
}
