using GeScheiterWeiter.Web.Organizers.RegistrationDetails;

namespace GeScheiterWeiter.Web.Organizers.Advancement;

public sealed record AdvancementPage(EditionHead Edition, RegistrationFacts Registration, AdvancementForm Form);
