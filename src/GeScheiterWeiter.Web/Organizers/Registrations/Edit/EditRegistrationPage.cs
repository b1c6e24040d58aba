using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Edit;

public sealed record EditRegistrationPage(EditionHeader Edition, RegistrationFacts Registration, EditRegistrationForm Form);
