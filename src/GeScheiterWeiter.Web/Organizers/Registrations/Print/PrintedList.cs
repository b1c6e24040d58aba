using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Print;

public sealed record PrintedRow(string Name, string Organisation, AttendeeSide Side, RegistrationState State);

public sealed record PrintedList(EditionHeader Edition, ListQuery Query, IReadOnlyList<PrintedRow> Rows)
{
    /// <summary>More than anybody prints; the export takes everything.</summary>
    public const int Most = 2000;
}
