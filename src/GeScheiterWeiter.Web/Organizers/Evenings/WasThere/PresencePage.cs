using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;

namespace GeScheiterWeiter.Web.Organizers.Evenings.WasThere;

public sealed record PresencePage(EditionHeader Edition, RegistrationFacts Registration, PresenceForm Form);
