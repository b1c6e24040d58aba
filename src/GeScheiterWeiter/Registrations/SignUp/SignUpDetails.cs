using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;

namespace GeScheiterWeiter.Registrations.SignUp;

/// <summary>What somebody says of themselves when they sign up; already checked for length.</summary>
public sealed record SignUpDetails(
    string Name,
    EmailAddress Email,
    string Organisation,
    AttendeeSide Side,
    string? Role = null,
    string? AccessNeeds = null,
    string? Question = null,
    Guid? QuestionTalkId = null,
    string? InvitationCode = null,
    GivenAnswers? Answers = null);
