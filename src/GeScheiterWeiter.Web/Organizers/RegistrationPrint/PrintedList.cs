using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Organizers.Registrations;

namespace GeScheiterWeiter.Web.Organizers.RegistrationPrint;

public sealed record PrintedRow(string Name, string Organisation, AttendeeSide Side, RegistrationState State);

public sealed record PrintedList(EditionHead Edition, ListQuery Query, IReadOnlyList<PrintedRow> Rows)
{
    /// <summary>More than anybody prints; the export takes everything.</summary>
    public const int Most = 2000;
}
