namespace GeScheiterWeiter.Registrations.SelfService;

/// <summary>What attendees may put right themselves. Address and side decide who gets a seat, and stay with the organizers.</summary>
public sealed record RegistrationCorrection(
    string Name, string Organisation, string? Role, string? AccessNeeds, string? Question, Guid? QuestionTalkId = null)
{
    /// <returns>The names of the fields that are different now.</returns>
    public IReadOnlyList<string> WriteTo(Registration registration)
    {
        var before = new RegistrationCorrection(
            registration.Name, registration.Organisation, registration.Role, registration.AccessNeeds,
            registration.Question, registration.QuestionTalkId);
        (registration.Name, registration.Organisation, registration.Role) = (Name, Organisation, Role);
        (registration.AccessNeeds, registration.Question, registration.QuestionTalkId) = (AccessNeeds, Question, QuestionTalkId);
        return
        [
            .. typeof(RegistrationCorrection).GetProperties()
                .Where(field => !Equals(field.GetValue(before), field.GetValue(this)))
                .Select(field => field.Name),
        ];
    }
}
