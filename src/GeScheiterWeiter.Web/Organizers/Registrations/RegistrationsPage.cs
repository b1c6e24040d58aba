namespace GeScheiterWeiter.Web.Organizers.Registrations;

public sealed record RegistrationsPage(EditionHead Edition, ListQuery Query, RegistrationPage Page, RegistrationCounts Counts);
