using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Export;

public sealed record ExportPage(
    EditionHeader Edition, ListQuery Query, int Count, ExportForm Form,
    IReadOnlyList<(Guid Id, string Text)> Questions);
