using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Create;

public sealed record CreateRegistrationPage(EditionHeader Edition, CreateRegistrationForm Form);
