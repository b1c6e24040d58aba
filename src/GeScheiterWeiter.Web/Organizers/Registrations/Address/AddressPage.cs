using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Address;

public sealed record AddressPage(EditionHeader Edition, RegistrationFacts Registration, AddressForm Form);
