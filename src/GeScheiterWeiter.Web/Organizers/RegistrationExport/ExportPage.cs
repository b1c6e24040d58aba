using GeScheiterWeiter.Web.Organizers.Registrations;

namespace GeScheiterWeiter.Web.Organizers.RegistrationExport;

public sealed record ExportPage(EditionHead Edition, ListQuery Query, int Count, ExportForm Form);
