using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Prioritize;

public sealed record PriorityPage(EditionHeader Edition, RegistrationFacts Registration, PriorityForm Form);
