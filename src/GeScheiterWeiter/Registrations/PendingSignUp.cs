using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.SignUp;

namespace GeScheiterWeiter.Registrations;

/// <summary>
/// What one sign-up says of a person. It lies with the secret of the link that was mailed for it, and becomes the
/// registration's when that link is used: nobody who knows an address can change what its owner has written.
/// </summary>
public sealed record PendingSignUp
{
    public const int InvitationCodeLength = 12;

    public required string Name { get; init; }

    public required string Organisation { get; init; }

    public required AttendeeSide Side { get; init; }

    public string? Role { get; init; }

    public string? AccessNeeds { get; init; }

    public string? Question { get; init; }

    /// <inheritdoc cref="Registration.QuestionTalkId"/>
    public Guid? QuestionTalkId { get; init; }

    /// <summary>To the questions of the edition; null where it asked none.</summary>
    public GivenAnswers? Answers { get; init; }

    /// <summary>The code of an invitation list the person came by; what it is worth is decided when the link is used.</summary>
    public string? InvitationCode { get; init; }

    /// <inheritdoc cref="Registration.AgreedUtc"/>
    public DateTime? AgreedUtc { get; init; }

    public static PendingSignUp Of(SignUpDetails signUp) => new()
    {
        Name = signUp.Name,
        Organisation = signUp.Organisation,
        Side = signUp.Side,
        Role = signUp.Role,
        AccessNeeds = signUp.AccessNeeds,
        Question = signUp.Question,
        QuestionTalkId = signUp.QuestionTalkId,
        Answers = signUp.Answers,
        InvitationCode = signUp.InvitationCode,
    };

    /// <summary>What stands in the registration, to be confirmed once more. Its answers stay as they are.</summary>
    public static PendingSignUp Of(Registration registration) => new()
    {
        Name = registration.Name,
        Organisation = registration.Organisation,
        Side = registration.Side,
        Role = registration.Role,
        AccessNeeds = registration.AccessNeeds,
        Question = registration.Question,
        QuestionTalkId = registration.QuestionTalkId,
        AgreedUtc = registration.AgreedUtc,
    };
}
