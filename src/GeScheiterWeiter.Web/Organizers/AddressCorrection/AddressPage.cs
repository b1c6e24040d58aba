using GeScheiterWeiter.Web.Organizers.RegistrationDetails;

namespace GeScheiterWeiter.Web.Organizers.AddressCorrection;

public sealed record AddressPage(EditionHead Edition, RegistrationFacts Registration, AddressForm Form);
