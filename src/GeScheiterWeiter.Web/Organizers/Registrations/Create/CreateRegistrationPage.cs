using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Create;

public sealed record CreateRegistrationPage(
    EditionHeader Edition, CreateRegistrationForm Form, RegistrationFacts? Known = null);
