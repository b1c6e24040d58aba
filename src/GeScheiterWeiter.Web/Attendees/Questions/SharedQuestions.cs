using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Attendees.Questions;

/// <summary>The questions everybody who is coming may read, as one of them sees them.</summary>
/// <param name="Token">Of the personal link.</param>
/// <param name="RegistrationId">Whose link it is.</param>
/// <param name="Groups">For each talk that has been asked something.</param>
/// <param name="Supported">What this person wants to know as well.</param>
/// <param name="IsOpen">Whether questions are still taken.</param>
public sealed record SharedQuestions(
    string Token, Guid RegistrationId, IReadOnlyList<QuestionGroup> Groups, IReadOnlySet<Guid> Supported, bool IsOpen)
{
    /// <summary>For the button of a question in the waiting room, which leads back there.</summary>
    public bool IsInWaitingRoom { get; init; }

    public bool MayBeSupported(AskedQuestion question) =>
        IsOpen && question.State == QuestionState.Shown && question.RegistrationId != RegistrationId && !Supported.Contains(question.Id);

    public string StandingOf(AskedQuestion question)
    {
        if (question.State == QuestionState.Answered)
            return "Beantwortet.";
        if (question.RegistrationId == RegistrationId)
            return "Ihre Frage.";
        return Supported.Contains(question.Id) ? "Sie fragen das auch." : "";
    }
}

public static class SharedQuestionsReader
{
    public static async Task<SharedQuestions> SharedAsync(
        this QuestionReader questions, string token, Registration registration, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var groups = await questions.ReadAsync(registration.EditionId, QuestionStates.Public, cancellationToken);
        return new SharedQuestions(
            token,
            registration.Id,
            [.. groups.Where(group => group.Questions.Count > 0)],
            await questions.SupportedAsync(registration.Id, cancellationToken),
            QuestionDesk.IsOpenTo(registration, nowUtc));
    }
}
