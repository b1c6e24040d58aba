using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

public sealed record RegistrationsPage(
    EditionHeader Edition, ListQuery Query, RegistrationSlice Page, RegistrationCounts Counts,
    IReadOnlyList<AnswerChoices> Answers);
